// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServlet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    private static final Pattern TEMPLATE_STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @Test
    void everyScriptAndStyleOfThePageGetsTheNonce() {
        Document page =
                Jsoup.parse("<html><head><style>a{}</style><script src='x.js'></script></head><body></body></html>");

        ContentPolicy.secure(page, "abc");

        assertThat(page.select("script, style")).hasSize(3).allMatch(element -> element.attr("nonce")
                .equals("abc"));
    }

    @Test
    void whatAUserWroteCannotEndTheScriptThatCarriesTheFirstView() {
        Document page = Jsoup.parse("<html><head></head><body></body></html>");
        Element script = page.head().appendElement("script");
        script.appendChild(new DataNode(
                "window.Vaadin.TypeScript= {\"text\":\"</script><img src=x onerror=alert(1)><!--<script>\"};"));

        ContentPolicy.secure(page, "abc");

        Document parsed = Jsoup.parse(page.html());
        assertThat(parsed.select("img")).isEmpty();
        assertThat(parsed.select("script")).hasSize(2);
        assertThat(parsed.select("script").get(1).data()).contains("\\u003c/script>\\u003cimg");
    }

    @Test
    void knowsTheStylesInTheTemplatesOfTheFrontEnd() throws Exception {
        assertThat(new TreeSet<>(ContentPolicy.TEMPLATE_STYLES)).isEqualTo(templateStyles());
    }

    private static Set<String> templateStyles() throws Exception {
        Set<String> hashes = new TreeSet<>();
        URI library = VaadinServlet.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (JarFile jar = new JarFile(Path.of(library).toFile())) {
            for (JarEntry entry : jar.stream().filter(ContentPolicyTest::script).toList()) {
                TEMPLATE_STYLE.matcher(read(jar, entry)).results().forEach(style -> hashes.add(hash(style.group(1))));
            }
        }
        return hashes;
    }

    private static boolean script(JarEntry entry) {
        return entry.getName().startsWith("META-INF/VAADIN/webapp/VAADIN/build/")
                && entry.getName().endsWith(".js");
    }

    private static String read(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
