// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.policy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Facts;
import org.wagewarden.console.web.components.Heading;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.scoring.api.PolicyReading;

/** One reading: the gap, how it is read and on what that rests, its versions, and another value to propose. */
final class ReadingPage extends Div {

    ReadingPage(ViewContext context, PolicyView.Services services, PolicyReading reading) {
        addClassName("view");
        boolean changeable = Words.changeable(reading);
        Facts facts = new Facts();
        if (changeable) {
            facts.fact(context.text(Words.VALUE), context.text(Words.value(reading.key(), reading.value())));
        }
        facts.fact(context.text(new LocalText("推荐口径", "Recommended reading")), context.text(reading.reading()))
                .fact(context.text(new LocalText("法律依据", "Legal note")), context.text(reading.note()))
                .fact(context.text(new LocalText("参数名", "Name of the value")), reading.key());
        Div words = new Div(new H2(context.text(new LocalText("口径", "The reading"))), facts);
        words.addClassName("panel");
        Div history = new Div(
                new H2(context.text(new LocalText("历次取值", "Its versions"))),
                new ReadingHistory(context, services, reading.key()));
        history.addClassName("panel");
        Div columns = new Div(words, history);
        columns.addClassName("columns");
        add(new Heading(Words.name(context, reading), ""), columns, next(context, services, reading));
    }

    /** The form, or why there is none. */
    private static Div next(ViewContext context, PolicyView.Services services, PolicyReading reading) {
        if (Words.changeable(reading) && PolicyView.mayChange(context)) {
            return new ProposalForm(context, services, one -> one.key().equals(reading.key()));
        }
        Paragraph why = new Paragraph(
                context.text(
                        Words.changeable(reading)
                                ? Words.WHO_CHANGES
                                : new LocalText(
                                        "该口径由办法和上位法直接得出，没有其他取值，不能变更。",
                                        "This reading follows from the Measures and the law; there is no other value to choose.")));
        why.addClassName("muted");
        Div panel = new Div(why);
        panel.addClassName("panel");
        return panel;
    }
}
