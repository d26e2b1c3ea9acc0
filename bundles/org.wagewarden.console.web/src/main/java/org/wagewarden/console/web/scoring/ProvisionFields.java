// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.ProvisionCode;

/** What belongs to one situation only: the document it rests on, and beside others facts of its own. */
final class ProvisionFields extends Div {

    private static final int MOST = 2000;
    private static final int MOST_BASIS = 200;
    private static final int TYPING_MILLIS = 300;
    private static final int RESTS_ON_A_DOCUMENT = 3;

    private final ViewContext context;
    private final Sketch sketch;
    private final ProvisionCode code;
    private final String place;

    ProvisionFields(ViewContext context, Sketch sketch, ProvisionCode code, ErrorSummary errors) {
        this.context = context;
        this.sketch = sketch;
        this.code = code;
        this.place = "findings." + sketch.provisions().stream().toList().indexOf(code) + ".";
        addClassNames("form", "whole");
        boolean several = sketch.provisions().size() > 1;
        if (several) {
            H3 title = new H3(context.text(code.article().label()));
            title.addClassName("whole");
            add(title);
        }
        if (code.points() >= RESTS_ON_A_DOCUMENT) {
            TextField basis = basis(several);
            errors.field(place + "basis", basis);
            add(basis);
        }
        if (several) {
            TextArea facts = facts();
            errors.field(place + "description", facts);
            add(facts);
        }
        setVisible(getComponentCount() > 0);
    }

    private TextField basis(boolean several) {
        TextField basis = new TextField(named(several, new LocalText("所依据的文书号", "Document it rests on")));
        basis.setRequiredIndicatorVisible(ProvisionAdvice.needsBasis(code));
        basis.setMaxLength(MOST_BASIS);
        basis.setHelperText(context.text(
                new LocalText("责令改正、列入名单、处罚或处理决定等文书的文号。", "The number of the order, listing or decision.")));
        basis.addClassName("whole");
        basis.setValue(sketch.basis(code));
        basis.setValueChangeMode(ValueChangeMode.LAZY);
        basis.setValueChangeTimeout(TYPING_MILLIS);
        basis.addValueChangeListener(event -> sketch.basis(code, event.getValue()));
        return basis;
    }

    private TextArea facts() {
        TextArea facts = new TextArea(named(true, new LocalText("单独的事实", "Facts of its own")));
        facts.setMaxLength(MOST);
        facts.setMinRows(2);
        facts.setHelperText(context.text(new LocalText(
                "不填则采用上面共同的事实；填写后以此为准。", "Left empty, the common facts above are taken; written, these.")));
        facts.addClassName("whole");
        facts.setValue(sketch.facts(code));
        facts.setValueChangeMode(ValueChangeMode.LAZY);
        facts.setValueChangeTimeout(TYPING_MILLIS);
        facts.addValueChangeListener(event -> sketch.facts(code, event.getValue()));
        return facts;
    }

    /** Beside others a field says whose it is. */
    private String named(boolean several, LocalText name) {
        LocalText of = code.article().label();
        return context.text(several ? new LocalText(of.zh() + "：" + name.zh(), of.en() + ": " + name.en()) : name);
    }

    /** The document was not named although the situation rests on one. */
    Optional<Reason> missing() {
        LocalText of = code.article().label();
        return ProvisionAdvice.needsBasis(code) && sketch.basis(code).isBlank()
                ? Optional.of(Reason.of(
                                "basis-missing", of.zh() + "须填写所依据的文书号。", of.en() + " needs the document it rests on.")
                        .at(place + "basis"))
                : Optional.empty();
    }
}
