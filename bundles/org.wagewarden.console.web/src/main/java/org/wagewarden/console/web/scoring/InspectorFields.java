// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wagewarden.scoring.api.Inspector;

/** Fields for the persons who made the inspection: for two, and for each further one when asked for. */
final class InspectorFields {

    private static final String CHINESE = "一二三四五六七八九十";

    private final Desk desk;
    private final StepForm form;
    private final Button another;
    private final List<Person> persons = new ArrayList<>();

    /** One person's fields. */
    private record Person(TextField name, TextField number) {

        boolean empty() {
            return name.getValue().isBlank() && number.getValue().isBlank();
        }

        Inspector value() {
            return new Inspector(name.getValue(), number.getValue());
        }
    }

    InspectorFields(Desk desk, StepForm form) {
        this.desk = desk;
        this.form = form;
        this.another =
                new Button(desk.text("增加检查人员", "Another inspector"), VaadinIcon.PLUS.create(), event -> ask().name()
                        .focus());
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        another.addClassName("whole");
        form.part(another);
        for (int i = 0; i < Inspector.LEAST; i++) {
            ask();
        }
    }

    /** Fields for one more, before the button. */
    private Person ask() {
        int place = persons.size();
        String zh = CHINESE.substring(place, place + 1);
        int number = place + 1;
        Person person = new Person(
                form.field(
                        place == 0 ? "inspectors" : "name-" + place,
                        text(desk.text("检查人员" + zh, "Inspector " + number), 100),
                        another),
                form.field(
                        "number-" + place,
                        text(desk.text("执法证号" + zh, "Certificate of inspector " + number), 60),
                        another));
        persons.add(person);
        another.setVisible(persons.size() < Inspector.MOST);
        return person;
    }

    private static TextField text(String label, int most) {
        TextField field = new TextField(label);
        field.setMaxLength(most);
        return field;
    }

    /** Whoever was asked about; without those further ones of whom nothing was said. */
    List<Inspector> value() {
        return IntStream.range(0, persons.size())
                .filter(place -> place < Inspector.LEAST || !persons.get(place).empty())
                .mapToObj(place -> persons.get(place).value())
                .toList();
    }
}
