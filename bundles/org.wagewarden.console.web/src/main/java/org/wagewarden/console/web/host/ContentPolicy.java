// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The security headers. Scripts and style elements of the page run by a nonce that is new for every page; nothing comes
 * from anywhere else, and markup that finds its way into the page can bring neither script nor style element.
 */
final class ContentPolicy implements IndexHtmlRequestListener {

    private static final String FIRST_VIEW = "window.Vaadin.TypeScript=";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The style elements that the date picker and the upload have in their templates; a test compares them with the front end. */
    static final List<String> TEMPLATE_STYLES = List.of(
            "'sha256-EJ7xFeV2ubzFN71/RQAb1cN8ak1I1ZC/6W+5JllfWto='",
            "'sha256-Mi+i7Phh1UOjZ0x/qGAS342TU+vn7xG5xDIzcKxXhiU='",
            "'sha256-3QT3eM+q9TclSqSU3m57G/bQwWnIhIFfAxgKI5k9zxs='",
            "'sha256-3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4='");

    /**
     * The library's components make style elements by script and give them no nonce. Scripts are trusted here, or they
     * would not run; so what a script makes gets it, and what arrives as markup does not.
     */
    private static final String STYLES_BY_SCRIPT =
            """
            (() => {
              const nonce = document.currentScript.nonce;
              const create = Document.prototype.createElement;
              Document.prototype.createElement = function (name, options) {
                const element = create.call(this, name, options);
                if (element instanceof HTMLStyleElement) element.nonce = nonce;
                return element;
              };
            })();
            """;

    /** What everything but the page itself gets: a file, a download, an answer is never a page of its own. */
    static void harden(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        secure(page.getDocument(), nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        page.getUI()
                .ifPresent(ui ->
                        page.getDocument().child(0).attr("lang", ui.getLocale().toLanguageTag()));
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
        if (page.getVaadinResponse() instanceof VaadinServletResponse servlet) {
            SessionCookie.restrict(servlet.getHttpServletResponse());
        }
    }

    /** Gives the page's own scripts and styles the nonce, and keeps data from ending the script that it stands in. */
    static void secure(Document page, String nonce) {
        for (Element script : page.select("script")) {
            // the first view's texts stand in this script as the library wrote them; no code of it contains the sign
            if (script.data().contains(FIRST_VIEW)) {
                script.dataNodes()
                        .forEach(node -> node.setWholeData(node.getWholeData().replace("<", "\\u003c")));
            }
        }
        page.head().prependElement("script").appendChild(new DataNode(STYLES_BY_SCRIPT));
        page.select("script, style").forEach(element -> element.attr("nonce", nonce));
    }

    private static String policy(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
                // unsafe-eval: the library's client compiles what the server sends it with new Function(...)
                "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
                "style-src 'self' 'nonce-" + nonce + "' " + String.join(" ", TEMPLATE_STYLES),
                // the templates of the library's components carry style attributes, which reach their own element only
                "style-src-attr 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "frame-src 'self'",
                "manifest-src 'self'");
    }
}
