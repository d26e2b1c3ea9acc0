// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.Filing;
import org.wagewarden.registry.api.FilingState;
import org.wagewarden.registry.api.Filings;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;

/** 备案: the state of a person's filing in plain words, its periods, and filing a certificate (Arts. 4 and 15). */
final class FilingPanel extends Div {

    private final ViewContext context;
    private final Filings filings;
    private final Certificates certificates;
    private final CityClock clock;
    private final OfficerId officer;

    FilingPanel(ViewContext context, Filings filings, Certificates certificates, CityClock clock, OfficerId officer) {
        this.context = context;
        this.filings = filings;
        this.certificates = certificates;
        this.clock = clock;
        this.officer = officer;
        addClassName("panel");
        show();
    }

    /** Reads everything anew. */
    void show() {
        removeAll();
        List<Filing> all = filings.of(context.caller(), officer);
        Optional<Filing> latest = all.stream().findFirst();
        FilingState state = state(latest);
        Div head = new Div(
                new H2(context.text(new LocalText("证书备案", "Filing of the certificate"))),
                new Badge(context.text(state.label()), tone(state)));
        head.addClassName("buttons");
        add(head, explanation(state, latest));
        if (state != FilingState.FILED && context.caller().may(Permission.FILING_WRITE)) {
            file(state, latest);
        }
        if (!all.isEmpty()) {
            add(periods(all));
        }
    }

    private FilingState state(Optional<Filing> latest) {
        if (latest.isEmpty()) {
            return FilingState.NONE;
        }
        return latest.get()
                .eligibleAgainOn()
                .map(day -> clock.today().isBefore(day) ? FilingState.CANCELLED : FilingState.ELIGIBLE_AGAIN)
                .orElse(FilingState.FILED);
    }

    private static Tone tone(FilingState state) {
        return switch (state) {
            case FILED -> Tone.GOOD;
            case NONE -> Tone.NEUTRAL;
            case CANCELLED -> Tone.BAD;
            case ELIGIBLE_AGAIN -> Tone.INFORMATION;
        };
    }

    private Paragraph explanation(FilingState state, Optional<Filing> latest) {
        String day =
                latest.flatMap(Filing::eligibleAgainOn).map(LocalDate::toString).orElse("");
        String cancelled =
                latest.flatMap(Filing::cancelledOn).map(LocalDate::toString).orElse("");
        LocalText text =
                switch (state) {
                    case NONE ->
                        new LocalText(
                                "合格证书发放后须备案，备案后方可任职。",
                                "The certificate has to be filed once it is issued; only then"
                                        + " can the person be appointed.");
                    case FILED ->
                        new LocalText(
                                "证书 " + latest.orElseThrow().certificateNumber() + " 已备案，全市有效。",
                                "Certificate " + latest.orElseThrow().certificateNumber()
                                        + " is filed, for the whole city.");
                    case CANCELLED ->
                        new LocalText(
                                "备案已于 " + cancelled + " 取消。满一年后，自 " + day + " 起可重新参加培训，经考核合格后重新备案；" + "此前参加的培训和考核不计。",
                                "Cancelled on " + cancelled + ". From " + day
                                        + " on the person may train again, and be filed again after passing the exam;"
                                        + " training and exams before that do not count.");
                    case ELIGIBLE_AGAIN ->
                        new LocalText(
                                "备案于 " + cancelled + " 取消，已满一年。须用 " + day + " 起参加的培训和考核取得的证书重新备案。",
                                "Cancelled on " + cancelled
                                        + ", and the year is over. A certificate from training and an exam"
                                        + " on or after " + day + " can be filed.");
                };
        Article basis = Article.of(state == FilingState.NONE || state == FilingState.FILED ? 4 : 15);
        Paragraph paragraph = new Paragraph(context.text(text) + " ");
        paragraph.add(new Link("measures/" + basis.number(), context.text(basis.label())));
        return paragraph;
    }

    private void file(FilingState state, Optional<Filing> latest) {
        List<Certificate> all = certificates.of(context.caller(), officer);
        Optional<LocalDate> again = latest.flatMap(Filing::eligibleAgainOn);
        Select<Certificate> certificate = new Select<>();
        certificate.setLabel(context.text(new LocalText("用于备案的证书", "Certificate to file")));
        certificate.setItems(all);
        certificate.setWidth("min(22rem, 100%)");
        certificate.setItemLabelGenerator(item -> item.number() + "（" + item.issuedOn() + "）");
        all.stream().findFirst().ifPresent(certificate::setValue);
        ErrorSummary errors = new ErrorSummary(context).field("certificateNumber", certificate);
        Button file = new Button(context.text(new LocalText("备案", "File")), event -> file(certificate, errors));
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        obstacle(state, all, again)
                .ifPresentOrElse(
                        why -> {
                            file.setEnabled(false);
                            Paragraph reason = new Paragraph(context.text(why));
                            reason.addClassName("muted");
                            Div line = new Div(file, reason);
                            line.addClassName("buttons");
                            add(line);
                        },
                        () -> {
                            Div line = new Div(certificate, file);
                            line.addClassName("enrol-bar");
                            add(errors, line);
                        });
    }

    private Optional<LocalText> obstacle(FilingState state, List<Certificate> all, Optional<LocalDate> again) {
        if (state == FilingState.CANCELLED) {
            return Optional.of(new LocalText(
                    "取消备案未满一年，暂不能备案。", "The year after the cancellation is not over, so nothing can be filed yet."));
        }
        if (all.isEmpty()) {
            return Optional.of(new LocalText(
                    "该人员没有" + Words.CERTIFICATE.zh() + "，须先经培训并考核合格。",
                    "There is no certificate; the person has to be trained and to pass the exam first."));
        }
        boolean none = again.filter(day -> all.stream()
                        .allMatch(one ->
                                one.trainedOn().isBefore(day) || one.examOn().isBefore(day)))
                .isPresent();
        return none
                ? Optional.of(new LocalText(
                        "尚无满一年后培训考核取得的证书，须先重新参加培训。",
                        "No certificate comes from training after the year; the person has to train again first."))
                : Optional.empty();
    }

    private void file(Select<Certificate> certificate, ErrorSummary errors) {
        switch (filings.file(context.caller(), officer, certificate.getValue().number())) {
            case Outcome.Accepted<Filing>(Filing filed) -> {
                Notices.done(
                        context,
                        new LocalText(
                                "证书 " + filed.certificateNumber() + " 已备案。",
                                "Certificate " + filed.certificateNumber() + " is filed."));
                // the person's page shows the state in its head too
                context.navigate("officers/" + officer.value(), Map.of("tab", List.of(CertificatesTab.ID)));
            }
            case Outcome.Rejected<Filing>(List<Reason> reasons) -> errors.show(reasons);
        }
    }

    private Timeline periods(List<Filing> all) {
        Timeline timeline = new Timeline();
        for (Filing filing : all) {
            filing.cancelledOn()
                    .ifPresent(day -> timeline.event(
                            day,
                            context.text(new LocalText("取消备案", "Filing cancelled")),
                            Tone.BAD,
                            filing.certificateNumber(),
                            new Link("measures/15", context.text(Article.of(15).label()))));
            timeline.event(
                    filing.filedOn(),
                    context.text(new LocalText("备案", "Filed")),
                    filing.cancelledOn().isPresent() ? Tone.NEUTRAL : Tone.GOOD,
                    filing.certificateNumber() + " · " + filing.filedBy());
        }
        return timeline;
    }
}
