// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.registry;

import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.District;
import org.wagewarden.registry.api.Districts;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectState;

/** Words and badges that several pages of the register share. */
final class Words {

    static final LocalText NAME = new LocalText("姓名", "Name");
    static final LocalText ID_NUMBER = new LocalText("身份证号", "ID number");
    static final LocalText EMPLOYER = new LocalText("用人单位", "Employer");
    static final LocalText DISTRICT = new LocalText("县（市、区）", "District");
    static final LocalText FILING = new LocalText("备案状态", "Filing");
    static final LocalText FILED_ON = new LocalText("备案日期", "Filed on");
    static final LocalText PROJECTS = new LocalText("任职项目", "Projects");
    static final LocalText PHONE = new LocalText("联系电话", "Telephone");
    static final LocalText SEARCH = new LocalText("搜索", "Search");
    static final LocalText SAVE = new LocalText("保存", "Save");
    static final LocalText CANCEL = new LocalText("取消", "Cancel");
    static final LocalText EDIT = new LocalText("修改", "Change");
    static final LocalText PROJECT = new LocalText("项目", "Project");
    static final LocalText PERMIT = new LocalText("施工许可证（合同）号", "Permit or contract no.");
    static final LocalText CONTRACTOR = new LocalText("承包单位", "Contractor");
    static final LocalText SECTOR = new LocalText("行业", "Sector");
    static final LocalText STREET = new LocalText("街道（乡镇）", "Street or town");
    static final LocalText STATE = new LocalText("状态", "State");
    static final LocalText STARTED = new LocalText("开工日期", "Started");
    static final LocalText OFFICERS = new LocalText("劳资专管员", "Officers");
    static final LocalText OFFICER = new LocalText("劳资专管员", "Officer");
    static final LocalText USCC = new LocalText("统一社会信用代码", "Unified social credit code");
    static final LocalText KIND = new LocalText("类别", "Kind");

    private Words() {}

    /** The district's name; its code when the map does not know it. */
    static String district(ViewContext context, Districts districts, DistrictCode code) {
        return districts.find(code).map(District::name).map(context::text).orElse(code.value());
    }

    static Badge filing(ViewContext context, FilingState state) {
        return new Badge(
                context.text(state.label()),
                switch (state) {
                    case FILED -> Tone.GOOD;
                    case NONE -> Tone.NEUTRAL;
                    case CANCELLED -> Tone.BAD;
                    case ELIGIBLE_AGAIN -> Tone.INFORMATION;
                });
    }

    static Badge state(ViewContext context, ProjectState state) {
        return new Badge(context.text(state.label()), state.inProgress() ? Tone.INFORMATION : Tone.NEUTRAL);
    }

    /** How many officers serve; none on a project in progress breaks Art. 5. */
    static Badge officers(ViewContext context, Project project) {
        return project.vacant()
                ? new Badge(context.text(new LocalText("空缺（第五条）", "Vacant (Art. 5)")), Tone.BAD)
                : new Badge(String.valueOf(project.officersServing()), Tone.NEUTRAL);
    }

    static LocalText kind(Contractor.Kind kind) {
        return switch (kind) {
            case GENERAL -> new LocalText("施工总承包", "General contractor");
            case DIRECT_PROFESSIONAL -> new LocalText("直接发包专业承包", "Direct professional contractor");
        };
    }
}
