// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Participation;

/** Words and badges that the pages of training share. */
final class Words {

    static final LocalText TITLE = new LocalText("培训与考核", "Training and exams");
    static final LocalText CANCEL = new LocalText("取消", "Cancel");
    static final LocalText HELD_ON = new LocalText("培训日期", "Training on");
    static final LocalText EXAM_ON = new LocalText("考核日期", "Exam on");
    static final LocalText PASS_MARK = new LocalText("合格分数", "Pass mark");
    static final LocalText DISTRICT = new LocalText("县（市、区）", "District");
    static final LocalText CERTIFICATE =
            new LocalText("《" + Certificate.TITLE + "》", "Wenzhou certificate of vocational training");

    private Words() {}

    static String district(ViewContext context, Districts districts, DistrictCode code) {
        return districts.find(code).map(District::name).map(context::text).orElse(code.value());
    }

    /** Passed or not, and why not (Art. 4: trained, and the exam passed). */
    static Badge result(ViewContext context, Participation participation, int passMark) {
        if (participation.passed()) {
            return new Badge(context.text(new LocalText("合格", "Passed")), Tone.GOOD);
        }
        if (participation.attended().filter(there -> !there).isPresent()) {
            return new Badge(context.text(new LocalText("不合格：未参加培训", "Not passed: absent")), Tone.BAD);
        }
        if (participation.score().isPresent()) {
            return new Badge(
                    context.text(new LocalText("不合格：低于 " + passMark + " 分", "Not passed: below " + passMark)),
                    Tone.BAD);
        }
        return new Badge(
                context.text(
                        participation.attended().isPresent()
                                ? new LocalText("待登记成绩", "Score to be recorded")
                                : new LocalText("待登记到场", "Attendance to be recorded")),
                Tone.NEUTRAL);
    }
}
