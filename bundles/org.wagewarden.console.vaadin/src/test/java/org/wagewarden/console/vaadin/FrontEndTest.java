// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list in frontend.bnd is what a browser can reach, no more and no less. */
class FrontEndTest {

    private static final Path WEBAPP = Path.of("target/front-end/vaadin-prod-bundle/webapp");
    private static final Path BUILD = WEBAPP.resolve("VAADIN/build");

    /** Elements of components that need a commercial licence; a chunk that only such an element loads stays out. */
    private static final List<String> COMMERCIAL =
            List.of("vaadin-chart", "vaadin-map", "vaadin-rich-text-editor", "vaadin-spreadsheet");

    private static final Pattern CHUNK = Pattern.compile("([\\w-]+-[\\w-]{8})\\.js\\b");

    @Test
    void listsTheReachableChunks() throws IOException {
        assertThat(listed())
                .as(
                        "chunks in frontend.bnd against those reachable from index.html; write this there:%n%s",
                        reachable())
                .isEqualTo(reachable());
    }

    @Test
    void shipsNoChunkOfACommercialComponentAlone() throws IOException {
        for (String chunk : listed()) {
            assertThat(commercial(chunk)).as(chunk).isFalse();
        }
    }

    private static Set<String> listed() throws IOException {
        String text = Files.readString(Path.of("frontend.bnd"));
        String list = text.substring(text.indexOf("front-end.chunks:"), text.indexOf("chunk.js:"));
        Set<String> chunks = new TreeSet<>();
        list.lines()
                .map(line -> line.strip().replaceAll("[,\\\\]+$", ""))
                .filter(line -> !line.isEmpty() && !line.startsWith("front-end"))
                .forEach(chunks::add);
        return chunks;
    }

    private static Set<String> reachable() throws IOException {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(named(Files.readString(WEBAPP.resolve("index.html"))));
        while (!open.isEmpty()) {
            String chunk = open.pop();
            if (!commercial(chunk) && reached.add(chunk)) {
                open.addAll(named(text(chunk)));
            }
        }
        return reached;
    }

    private static List<String> named(String text) {
        return CHUNK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(name -> Files.exists(BUILD.resolve(name + ".js")))
                .distinct()
                .toList();
    }

    // by name, or by the tag it defines or asks for; the big common chunk mentions them too and is not meant
    private static boolean commercial(String chunk) throws IOException {
        if (!chunk.startsWith("chunk-")) {
            return COMMERCIAL.stream().anyMatch(chunk::startsWith);
        }
        String text = text(chunk);
        return Stream.concat(COMMERCIAL.stream(), Stream.of("./vaadin-chart-")).anyMatch(text::contains);
    }

    private static String text(String chunk) throws IOException {
        return Files.readString(BUILD.resolve(chunk + ".js"));
    }
}
