// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;

/** Words and badges that the pages of an import share. */
final class Words {

    static final LocalText TITLE = new LocalText("数据导入", "Imports");
    static final LocalText CANCEL = new LocalText("取消", "Cancel");
    static final LocalText STATE = new LocalText("状态", "State");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CityClock.ZONE);

    private Words() {}

    static String minute(Instant at) {
        return MINUTE.format(at);
    }

    static Tone tone(RowOutcome outcome) {
        return switch (outcome) {
            case NEW -> Tone.GOOD;
            case UPDATE -> Tone.INFORMATION;
            case UNCHANGED -> Tone.NEUTRAL;
            case ERROR -> Tone.BAD;
            case SUSPECTED_DUPLICATE -> Tone.WARNING;
        };
    }

    static Badge outcome(ViewContext context, RowOutcome outcome) {
        return new Badge(context.text(outcome.label()), tone(outcome));
    }

    static Badge state(ViewContext context, ImportState state) {
        Tone tone =
                switch (state) {
                    case UPLOADED, CHECKED -> Tone.INFORMATION;
                    case CHECKING, RUNNING, UNDOING -> Tone.WARNING;
                    case DONE -> Tone.GOOD;
                    case FAILED, INTERRUPTED -> Tone.BAD;
                    case UNDONE -> Tone.NEUTRAL;
                };
        return new Badge(context.text(state.label()), tone);
    }
}
