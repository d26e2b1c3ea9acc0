// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.access.jdbc;

import java.time.Duration;
import org.wagewarden.platform.api.Reason;

/** The one answer to too many attempts: how long to wait, and nothing about the account. */
final class TooManyAttempts {

    private TooManyAttempts() {}

    static Reason reason(Duration rest) {
        long seconds = Math.max(1, rest.plusMillis(999).toSeconds());
        boolean few = seconds < 120;
        long number = few ? seconds : (seconds + 59) / 60;
        return Reason.of(
                "too-many-attempts",
                "尝试次数过多，请在 " + number + (few ? " 秒" : " 分钟") + "后重试。",
                "Too many attempts; try again in " + number + (few ? " seconds." : " minutes."));
    }
}
