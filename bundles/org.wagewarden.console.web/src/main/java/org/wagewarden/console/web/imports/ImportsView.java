// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.PublicId;

/** 数据导入: a new import and the own earlier ones at {@code imports}, one of them at {@code imports/ID}. */
@Component(service = ConsoleView.class)
public final class ImportsView implements ConsoleView {

    static final String PATH = "imports";
    private static final ViewInfo INFO = ViewInfo.listed(
            PATH,
            Words.TITLE,
            Audience.holding(Permission.REGISTRY_IMPORT),
            new NavEntry(NavGroup.OFFICERS, 300, "vaadin:upload"));

    private final Imports imports;

    @Activate
    public ImportsView(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        List<String> path = context.pathParameters();
        if (path.isEmpty()) {
            return new ImportsPage(context, imports);
        }
        return Optional.of(path.getFirst())
                .filter(PublicId::isValid)
                .flatMap(id -> imports.find(context.caller(), new ImportId(id)))
                .<com.vaadin.flow.component.Component>map(found -> new ImportPage(context, imports, found))
                .orElseGet(() -> EmptyState.page(
                        context.text(new LocalText("没有这次导入", "There is no such import")),
                        context.text(new LocalText(
                                "导入记录只对上传者本人可见，保留三十天；它可能已被删除。已导入的数据不受影响。",
                                "An import is shown to who uploaded it, for thirty days; it may have been deleted. What it"
                                        + " imported stays.")),
                        new Link(PATH, context.text(INFO.title()))));
    }
}
