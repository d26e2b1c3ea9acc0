// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.LocalText;

/** A new import on top, the own earlier ones below. */
final class ImportsPage extends Div {

    ImportsPage(ViewContext context, Imports imports) {
        addClassName("view");
        AddressState state = new AddressState(context);
        List<ProfileView> profiles = imports.profiles(context.caller());
        add(new Heading(
                context.text(Words.TITLE),
                context.text(new LocalText(
                        "把表格批量写入名册。先校验、后导入：校验不改动任何数据，导入后 24 小时内可撤销。",
                        "Writes tables into the register. Checking comes first and changes nothing; a run can be undone"
                                + " within 24 hours."))));
        if (profiles.isEmpty()) {
            add(new EmptyState(
                    context.text(new LocalText("没有可用的导入类型", "Nothing can be imported")),
                    context.text(new LocalText(
                            "导入类型由已安装的模块提供，目前没有模块提供，或您的账号没有相应权限。请联系系统管理员。",
                            "Installed bundles say what can be imported; none does now, or your account may not use it."
                                    + " Ask the system administrator."))));
        } else {
            add(new NewImport(context, state, imports, profiles));
        }
        Map<String, LocalText> titles =
                profiles.stream().collect(Collectors.toMap(ProfileView::id, ProfileView::title));
        add(new ImportList(context, state, imports, titles));
    }
}
