// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.platform.runtime;

import java.util.ArrayList;
import java.util.List;
import org.wagewarden.access.api.FirstStart.Credential;

/** What the terminal says of accounts. */
final class StartWords {

    static final String STOP = "按 Ctrl-C 停止。 / Press Ctrl-C to stop.";

    private StartWords() {}

    static List<String> of(List<Credential> credentials) {
        List<String> lines = new ArrayList<>();
        List<Credential> secret =
                credentials.stream().filter(Credential::mustChange).toList();
        List<Credential> open =
                credentials.stream().filter(one -> !one.mustChange()).toList();
        if (!secret.isEmpty()) {
            lines.add("首次启动，请记下此账号；密码仅显示这一次，首次登录须修改。"
                    + " / First start: note this account; its password is shown only once and has to be changed.");
            secret.forEach(one -> lines.add(line(one)));
        }
        if (!open.isEmpty()) {
            lines.add("演示账号 / Demonstration accounts:");
            open.forEach(one -> lines.add(line(one)));
        }
        return lines;
    }

    static String loading(int percent) {
        return "  已装载 / loaded: " + percent + " %";
    }

    private static String line(Credential one) {
        return "  %-18s %-24s %s / %s"
                .formatted(
                        one.accountName(),
                        one.password(),
                        one.purpose().zh(),
                        one.purpose().en());
    }
}
