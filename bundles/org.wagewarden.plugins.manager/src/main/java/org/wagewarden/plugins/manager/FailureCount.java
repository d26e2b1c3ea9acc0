// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.plugins.manager;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.wagewarden.platform.api.Reason;

/** What is remembered of one service: its recent failures, its quarantine, its calls that were given up and still run. */
final class FailureCount {

    private static final int MOST = 3;
    private static final long WINDOW = 10 * 60 * 1_000_000_000L;

    private final AtomicInteger stillRunning = new AtomicInteger();
    private final Deque<Long> failures = new ArrayDeque<>();
    private Reason quarantine;

    /** Counts a failure, and says whether it was the one that leads to quarantine. */
    synchronized boolean failed(long now, Reason last) {
        failures.addLast(now);
        while (now - failures.getFirst() > WINDOW) {
            failures.removeFirst();
        }
        if (failures.size() < MOST || quarantine != null) {
            return false;
        }
        quarantine = Reason.of(
                "plugin-quarantined",
                "该插件功能十分钟内失败" + MOST + "次，已被隔离，其他功能不受影响。最近一次原因：" + last.text().zh() + "请系统管理员更新或重新启动该插件。",
                "This service of a plugin failed " + MOST
                        + " times within ten minutes and is in quarantine; everything else"
                        + " goes on. The last failure: " + last.text().en()
                        + " The system administrator can update or restart the plugin.");
        return true;
    }

    synchronized Optional<Reason> quarantine() {
        return Optional.ofNullable(quarantine);
    }

    boolean busy() {
        return stillRunning.get() > 0;
    }

    void abandoned(boolean running) {
        stillRunning.addAndGet(running ? 1 : -1);
    }
}
