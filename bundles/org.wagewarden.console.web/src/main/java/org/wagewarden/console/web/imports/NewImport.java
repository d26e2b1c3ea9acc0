// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.wagewarden.access.api.Caller;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.AddressState;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.UploadTexts;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportId;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.exchange.api.ProfileView;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;

/** What to import, the template for it, and the upload. The chosen kind stands in the address. */
final class NewImport extends Div {

    private static final String PROFILE = "profile";
    private static final int MEGABYTES = Imports.MOST_BYTES / 1024 / 1024;
    private static final LocalText CHOOSE = new LocalText("选择文件", "Choose a file");
    private static final LocalText TOO_LARGE = new LocalText(
            "文件超过 " + MEGABYTES + " MB，请拆分成几个文件后分别上传。",
            "The file is larger than " + MEGABYTES + " MB; split it and upload the parts.");
    private static final LocalText WRONG_TYPE = new LocalText(
            "只能上传 .xlsx 或 .csv 文件；旧版 .xls 请先在表格软件中另存为 .xlsx。",
            "Only .xlsx and .csv files can be uploaded; save an old .xls as .xlsx first.");

    private final ViewContext context;
    private final Imports imports;
    private final ErrorSummary errors;
    private final Div template = new Div();
    private final Upload upload = new Upload();
    /** Read by the thread that takes the file in. */
    private final AtomicReference<ProfileView> chosen;

    NewImport(ViewContext context, AddressState state, Imports imports, List<ProfileView> profiles) {
        this.context = context;
        this.imports = imports;
        this.errors = new ErrorSummary(context);
        this.chosen = new AtomicReference<>(profiles.stream()
                .filter(profile ->
                        state.get(PROFILE).filter(profile.id()::equals).isPresent())
                .findFirst()
                .orElse(profiles.getFirst()));
        addClassNames("panel", "new-import");
        template.addClassName("view");
        upload();
        add(
                new H2(context.text(new LocalText("新的导入", "A new import"))),
                errors,
                columns(
                        step(new LocalText("1. 选择导入内容", "1. What to import"), choice(state, profiles)),
                        step(new LocalText("2. 按模板填写", "2. Fill in the template"), template),
                        step(new LocalText("3. 上传文件", "3. Upload the file"), uploadField())));
        describe();
    }

    private static Div columns(Div... steps) {
        Div columns = new Div(steps);
        columns.addClassName("columns");
        return columns;
    }

    private Div step(LocalText title, com.vaadin.flow.component.Component content) {
        Div step = new Div(new H3(context.text(title)), content);
        step.addClassName("step");
        return step;
    }

    private RadioButtonGroup<ProfileView> choice(AddressState state, List<ProfileView> profiles) {
        RadioButtonGroup<ProfileView> group = new RadioButtonGroup<>();
        group.setAriaLabel(context.text(new LocalText("导入内容", "What to import")));
        group.setItems(profiles);
        group.setItemLabelGenerator(profile -> context.text(profile.title()));
        group.setValue(chosen.get());
        group.addClassName("stacked");
        group.addValueChangeListener(event -> {
            chosen.set(event.getValue());
            state.put(Map.of(PROFILE, event.getValue().id()));
            errors.clear();
            describe();
        });
        return group;
    }

    private void describe() {
        ProfileView profile = chosen.get();
        Caller caller = context.caller();
        java.util.Locale locale = context.locale();
        String needed = profile.columns().stream()
                .filter(ImportColumn::required)
                .map(column -> context.text(column.header()))
                .collect(Collectors.joining(context.text(new LocalText("、", ", "))));
        Paragraph required = new Paragraph(context.text(new LocalText("必填列：" + needed, "Required columns: " + needed)));
        required.addClassName("muted");
        template.removeAll();
        template.add(
                new Paragraph(context.text(profile.description())),
                required,
                Files.link(
                        context,
                        new LocalText(
                                "下载“" + profile.title().zh() + "”模板",
                                "Download the template: " + profile.title().en()),
                        () -> imports.template(caller, profile.id(), locale)));
    }

    private void upload() {
        Button choose = new Button(context.text(new LocalText("选择文件", "Choose a file")), VaadinIcon.UPLOAD.create());
        choose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Imports.MOST_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt");
        upload.setI18n(UploadTexts.of(context, CHOOSE, TOO_LARGE, WRONG_TYPE));
        upload.addFileRejectedListener(event ->
                errors.show(List.of(Reason.of("file-rejected", event.getErrorMessage(), event.getErrorMessage()))));
        Caller caller = context.caller();
        upload.setUploadHandler(event -> take(caller, event));
    }

    private Div uploadField() {
        Paragraph hint = new Paragraph(context.text(new LocalText(
                "可上传 .xlsx 或 .csv，不超过 20 MB、%,d 行。列名不必与模板一致，下一步可对应。".formatted(Imports.MOST_ROWS),
                "An .xlsx or .csv file of at most 20 MB and %,d rows. Headings may differ from the template; you match them next."
                        .formatted(Imports.MOST_ROWS))));
        hint.addClassName("muted");
        Div field = new Div(upload, hint);
        field.addClassName("view");
        return field;
    }

    /** Reads the file outside the session's lock, so that the user's other windows go on. */
    private void take(Caller caller, UploadEvent event) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(Imports.MOST_BYTES + 1);
        }
        Outcome<ImportId> outcome = imports.upload(caller, chosen.get().id(), event.getFileName(), content);
        UI ui = event.getUI();
        ui.access(() -> taken(outcome));
    }

    private void taken(Outcome<ImportId> outcome) {
        upload.clearFileList();
        switch (outcome) {
            case Outcome.Accepted<ImportId>(ImportId id) -> context.navigate(ImportsView.PATH + "/" + id.value());
            case Outcome.Rejected<ImportId>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
