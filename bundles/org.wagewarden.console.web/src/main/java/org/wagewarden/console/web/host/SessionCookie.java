// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.host;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;

/** Keeps the session's cookie to requests from our own pages; the HTTP service has no setting for it. */
final class SessionCookie {

    private static final String HEADER = "Set-Cookie";
    private static final String SAME_SITE = "; SameSite=Strict";

    private SessionCookie() {}

    /** Adds the attribute to the cookies that this answer sets; called right after a session was made or renamed. */
    static void restrict(HttpServletResponse response) {
        Collection<String> cookies = List.copyOf(response.getHeaders(HEADER));
        boolean first = true;
        for (String cookie : cookies) {
            String restricted = cookie.contains("SameSite=") ? cookie : cookie + SAME_SITE;
            if (first) {
                response.setHeader(HEADER, restricted);
            } else {
                response.addHeader(HEADER, restricted);
            }
            first = false;
        }
    }
}
