// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.wagewarden.scoring.api.Inspector;

/** Fields for the persons who made the inspection: for two, and for each further one when asked for. */
final class InspectorFields {

    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五");
    private static final List<String> ENGLISH = List.of("First", "Second", "Third", "Fourth", "Fifth");

    private final Desk desk;
    private final List<Person> persons = new ArrayList<>();

    /** One person's fields. */
    private record Person(TextField name, TextField number) {

        boolean asked() {
            return name.isVisible();
        }

        void ask(boolean asked) {
            name.setVisible(asked);
            number.setVisible(asked);
        }

        Inspector value() {
            return new Inspector(name.getValue(), number.getValue());
        }
    }

    InspectorFields(Desk desk, StepForm form) {
        this.desk = desk;
        for (int i = 0; i < CHINESE.size(); i++) {
            Person person = person(form, i);
            person.ask(i < Inspector.LEAST);
            persons.add(person);
        }
        Button another = new Button(
                desk.text("增加检查人员", "Another inspector"),
                VaadinIcon.PLUS.create(),
                event -> another(event.getSource()));
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        another.addClassName("whole");
        form.part(another);
    }

    private Person person(StepForm form, int place) {
        return new Person(
                form.field(
                        place == 0 ? "inspectors" : "name-" + place,
                        text(desk.text("检查人员" + CHINESE.get(place), ENGLISH.get(place) + " inspector"), 100)),
                form.field(
                        "number-" + place,
                        text(desk.text("执法证号" + CHINESE.get(place), ENGLISH.get(place) + " certificate"), 60)));
    }

    private void another(Button button) {
        Person next =
                persons.stream().filter(person -> !person.asked()).findFirst().orElseThrow();
        next.ask(true);
        next.name().focus();
        button.setVisible(!persons.getLast().asked());
    }

    private static TextField text(String label, int most) {
        TextField field = new TextField(label);
        field.setMaxLength(most);
        return field;
    }

    List<Inspector> value() {
        return persons.stream().filter(Person::asked).map(Person::value).toList();
    }
}
