// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wagewarden.access.api.Permission;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Badge;
import org.wagewarden.console.web.components.EmptyState;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.console.web.components.Timeline;
import org.wagewarden.console.web.components.Tone;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.OfficerId;
import org.wagewarden.training.api.Certificate;
import org.wagewarden.training.api.Certificates;
import org.wagewarden.training.api.Participation;
import org.wagewarden.training.api.Session;
import org.wagewarden.training.api.SessionId;
import org.wagewarden.training.api.Trainings;

/** A person's participations and certificates, newest on top. The first certificate starts the scoring cycle (Art. 9). */
final class CertificatePanel extends Div {

    /** Nobody trains this often; each is looked up by itself. */
    private static final int MOST_PARTICIPATIONS = 20;

    private final ViewContext context;
    private final Trainings trainings;
    private final Certificates certificates;
    private final OfficerId officer;
    private final Runnable changed;

    /** An event that is not yet in its place. */
    private record Event(LocalDate day, String title, Tone tone, String detail, List<Component> parts) {}

    /**
     * @param changed called when there is another certificate
     */
    CertificatePanel(
            ViewContext context, Trainings trainings, Certificates certificates, OfficerId officer, Runnable changed) {
        this.context = context;
        this.trainings = trainings;
        this.certificates = certificates;
        this.officer = officer;
        this.changed = changed;
        addClassName("panel");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(context.text(new LocalText("培训与证书", "Training and certificates"))));
        List<Certificate> issued = certificates.of(context.caller(), officer);
        List<Event> events = new ArrayList<>();
        Optional<LocalDate> first = issued.stream().map(Certificate::issuedOn).min(Comparator.naturalOrder());
        Optional<String> anchor = issued.stream()
                .filter(one -> first.filter(one.issuedOn()::equals).isPresent())
                .filter(one -> one.replaces().isEmpty())
                .map(Certificate::number)
                .reduce((newer, older) -> older);
        issued.forEach(one -> events.add(certificate(one, issued, anchor)));
        List<Participation> latest = trainings.of(context.caller(), officer).stream()
                .limit(MOST_PARTICIPATIONS)
                .toList();
        Map<SessionId, Session> held = trainings.find(
                context.caller(), latest.stream().map(Participation::session).toList());
        latest.stream()
                .filter(one -> held.containsKey(one.session()))
                .map(one -> participation(one, held.get(one.session())))
                .forEach(events::add);
        if (events.isEmpty()) {
            add(new EmptyState(
                    context.text(new LocalText("还没有培训和证书", "No training and no certificate yet")),
                    context.text(new LocalText(
                            "报名参加培训并考核合格后，发放" + Words.CERTIFICATE.zh() + "（第四条）。",
                            "The certificate follows training and a passed exam (Art. 4).")),
                    new Link(TrainingView.PATH, context.text(Words.TITLE))));
            return;
        }
        first.ifPresent(day -> add(anchor(day)));
        Timeline timeline = new Timeline();
        events.stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .forEach(event -> timeline.event(
                        event.day(),
                        event.title(),
                        event.tone(),
                        event.detail(),
                        event.parts().toArray(Component[]::new)));
        add(timeline);
    }

    private Div anchor(LocalDate day) {
        Div notice = new Div(context.text(new LocalText(
                        "初次取得证书之日为 " + day + "，记分周期自该日起每十二个月为一个周期；补发或以后的证书不改变起算日。",
                        "The first certificate was issued on " + day
                                + ": scoring cycles of twelve months run from that day."
                                + " Replacements and later certificates do not move it."))
                + " ");
        notice.add(new Link("measures/9", context.text(Article.of(9).label())));
        notice.addClassNames("notice", "tone-information");
        return notice;
    }

    private Event certificate(Certificate certificate, List<Certificate> all, Optional<String> anchor) {
        List<Component> parts = new ArrayList<>();
        if (anchor.filter(certificate.number()::equals).isPresent()) {
            parts.add(new Badge(context.text(new LocalText("记分周期起算", "Starts the cycle")), Tone.INFORMATION));
        }
        boolean replaced = all.stream()
                .anyMatch(one ->
                        one.replaces().filter(certificate.number()::equals).isPresent());
        if (replaced) {
            parts.add(new Badge(context.text(new LocalText("已补发", "Replaced")), Tone.NEUTRAL));
        } else if (context.caller().may(Permission.TRAINING_WRITE)) {
            Button replace = new Button(context.text(new LocalText("补发", "Replace")), event -> ask(certificate));
            replace.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            parts.add(replace);
        }
        String source = certificate
                .replaces()
                .map(number -> new LocalText("补发，原证书 " + number, "replaces " + number))
                .or(() -> certificate.session().isPresent()
                        ? Optional.of(new LocalText(
                                "培训 " + certificate.trainedOn() + "，考核 " + certificate.examOn(),
                                "trained " + certificate.trainedOn() + ", exam " + certificate.examOn()))
                        : Optional.of(new LocalText("由原有名册转入", "taken over from an earlier register")))
                .map(context::text)
                .orElseThrow();
        return new Event(
                certificate.issuedOn(),
                context.text(Words.CERTIFICATE),
                replaced ? Tone.NEUTRAL : Tone.GOOD,
                context.text(new LocalText("证书编号 ", "No. ")) + certificate.number() + " · " + source,
                parts);
    }

    private Event participation(Participation participation, Session session) {
        String score = participation
                .score()
                .map(points -> context.text(new LocalText(
                        "成绩 " + points + "（合格分数 " + session.passMark() + "）",
                        "score " + points + " (pass mark " + session.passMark() + ")")))
                .orElse("");
        return new Event(
                session.heldOn(),
                context.text(new LocalText("参加培训", "Training")),
                participation.passed() ? Tone.GOOD : Tone.NEUTRAL,
                score,
                List.of(
                        new Link(TrainingView.PATH + "/" + session.id().value(), session.title()),
                        Words.result(context, participation, session.passMark())));
    }

    private void ask(Certificate certificate) {
        ConfirmDialog dialog = new ConfirmDialog(
                context.text(new LocalText("补发证书？", "Replace the certificate?")),
                context.text(new LocalText(
                        "将以今天的日期发放新编号的证书，替代 " + certificate.number() + "；记分周期的起算日不变。",
                        "A certificate with a new number is issued today in place of " + certificate.number()
                                + "; the scoring cycle keeps its day.")),
                context.text(new LocalText("补发", "Replace")),
                event -> replace(certificate));
        dialog.setCancelable(true);
        dialog.setCancelText(context.text(Words.CANCEL));
        dialog.open();
    }

    private void replace(Certificate certificate) {
        switch (certificates.replace(context.caller(), certificate.number())) {
            case Outcome.Accepted<Certificate>(Certificate issued) -> {
                Notices.done(
                        context,
                        new LocalText(
                                "已补发证书 " + issued.number() + "。", "Certificate " + issued.number() + " is issued."));
                show();
                changed.run();
            }
            case Outcome.Rejected<Certificate>(List<Reason> reasons) -> Notices.refused(context, reasons);
        }
    }
}
