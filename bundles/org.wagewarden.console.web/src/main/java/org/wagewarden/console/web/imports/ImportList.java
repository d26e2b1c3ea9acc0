// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.DataTable;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Polling;
import org.wagewarden.exchange.api.ImportView;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.RowOutcome;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Page;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;

/** The caller's own imports, newest first; follows those that are at work. */
final class ImportList extends Div {

    private static final LocalText TITLE = new LocalText("我的导入记录", "My imports");

    private final ViewContext context;
    private List<ImportView> shown = List.of();

    ImportList(ViewContext context, AddressState state, Imports imports, Map<String, LocalText> titles) {
        this.context = context;
        addClassName("view");
        DataTable<ImportView> table = new DataTable<>(
                context,
                state,
                TITLE,
                Sort.by("uploadedAt").reversed(),
                new EmptyState(
                        context.text(new LocalText("还没有导入过", "No import yet")),
                        context.text(new LocalText(
                                "上传文件后，每次导入都会列在这里，可随时回来继续。",
                                "Every import is listed here after its upload, so that you can come back to it."))),
                new DataTable.Source<ImportView>() {
                    @Override
                    public Page<ImportView> page(Sort sort, PageRequest request) {
                        Page<ImportView> page = imports.list(context.caller(), request);
                        shown = page.items();
                        return page;
                    }

                    @Override
                    public long count() {
                        return UNKNOWN;
                    }
                });
        table.components(
                        new LocalText("文件", "File"),
                        item -> new Link("imports/" + item.id().value(), item.fileName()))
                .column(
                        new LocalText("导入类型", "Kind"),
                        item -> context.text(titles.getOrDefault(item.profile(), LocalText.same(item.profile()))))
                .column(new LocalText("上传时间", "Uploaded"), item -> Words.minute(item.uploadedAt()))
                .components(Words.STATE, item -> Words.state(context, item.state()))
                .column(new LocalText("行数", "Rows"), item -> "%,d"
                        .formatted(item.source().rows()))
                .column(new LocalText("结果", "Result"), this::result);
        add(new H2(context.text(TITLE)), table.load());
        Polling.follow(this, () -> {
            if (shown.stream().anyMatch(item -> item.state().busy())) {
                table.load();
            }
        });
    }

    private String result(ImportView item) {
        if (item.state().busy() && item.total() > 0) {
            return 100L * item.done() / item.total() + "%";
        }
        int bad = item.totals().of(RowOutcome.ERROR) + item.totals().of(RowOutcome.SUSPECTED_DUPLICATE);
        return item.result()
                .map(done -> new LocalText(
                        "新增 %,d，更新 %,d，跳过 %,d%s"
                                .formatted(
                                        done.inserted(),
                                        done.updated(),
                                        done.skipped(),
                                        done.undone() > 0 ? "；已撤销 %,d".formatted(done.undone()) : ""),
                        "%,d new, %,d updated, %,d skipped%s"
                                .formatted(
                                        done.inserted(),
                                        done.updated(),
                                        done.skipped(),
                                        done.undone() > 0 ? "; %,d undone".formatted(done.undone()) : "")))
                .or(() -> item.totals().all() == 0
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(new LocalText(
                                "%,d 行可导入，%,d 行需处理".formatted(item.totals().all() - bad, bad),
                                "%,d rows fit, %,d need a look"
                                        .formatted(item.totals().all() - bad, bad))))
                .map(context::text)
                .orElse("—");
    }
}
