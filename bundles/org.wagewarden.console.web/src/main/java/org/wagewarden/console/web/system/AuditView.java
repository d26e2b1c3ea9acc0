// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuditEntry;
import org.wagewarden.access.api.AuditTrail;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.Audience;
import org.wagewarden.console.api.ConsoleView;
import org.wagewarden.console.api.NavEntry;
import org.wagewarden.console.api.NavGroup;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.api.ViewInfo;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;

/** 操作日志: who did what, newest first, and the check of its chain of hashes. */
@Component(service = ConsoleView.class)
public final class AuditView implements ConsoleView {

    private static final ViewInfo INFO = ViewInfo.listed(
            "audit",
            new LocalText("操作日志", "Audit trail"),
            Audience.holding(Permission.AUDIT_READ),
            new NavEntry(NavGroup.MONITORING, 100, "vaadin:records"));
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final AuditTrail trail;

    @Activate
    public AuditView(@Reference AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public ViewInfo info() {
        return INFO;
    }

    @Override
    public com.vaadin.flow.component.Component create(ViewContext context) {
        Paragraph result = new Paragraph();
        result.addClassNames("notice", "tone-information");
        result.setVisible(false);
        Button verify = new Button(context.text(new LocalText("校验哈希链", "Check the chain")), event -> {
            result.setText(context.text(verdict(trail.verify())));
            result.setVisible(true);
        });
        Div view = new Div(
                new Heading(
                                context.text(INFO.title()),
                                context.text(new LocalText(
                                        "只增不改；每条记录的哈希与上一条相连。",
                                        "Append-only; every entry is chained to the one before.")))
                        .with(verify),
                result,
                table(context));
        view.addClassName("view");
        return view;
    }

    private static LocalText verdict(AuditTrail.Verification found) {
        return found.firstBroken()
                .map(sequence -> new LocalText(
                        "哈希链在第 " + sequence + " 条断开：该条或其前后的记录被改动过。",
                        "The chain breaks at entry " + sequence + ": it or a neighbour was changed."))
                .orElseGet(() -> new LocalText(
                        "共校验 " + found.entries() + " 条，未发现改动。",
                        found.entries() + " entries checked, no change found."));
    }

    private DataTable<AuditEntry> table(ViewContext context) {
        return new DataTable<>(
                        context,
                        new AddressState(context),
                        INFO.title(),
                        Sort.by("at").reversed(),
                        new EmptyState(
                                context.text(new LocalText("没有记录", "No entry")),
                                context.text(new LocalText("操作发生后会出现在这里。", "Changes appear here."))),
                        new DataTable.Source<AuditEntry>() {
                            @Override
                            public Page<AuditEntry> page(Sort sort, PageRequest request) {
                                return trail.list(context.caller(), Optional.empty(), request);
                            }

                            @Override
                            public long count() {
                                return UNKNOWN;
                            }
                        })
                .column(
                        new LocalText("时间", "Time"),
                        entry -> SECOND.format(entry.at().atZone(CityClock.ZONE)))
                .column(new LocalText("人员", "Who"), AuditEntry::name)
                .column(new LocalText("途径", "Way"), entry -> entry.channel().name())
                .column(new LocalText("操作", "Action"), AuditEntry::action)
                .column(new LocalText("对象", "Subject"), AuditEntry::subject)
                .column(new LocalText("内容", "Detail"), AuditEntry::detail)
                .load();
    }
}
