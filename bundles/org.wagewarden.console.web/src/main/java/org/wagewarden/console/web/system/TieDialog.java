// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.system;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wagewarden.access.api.Account;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.ErrorSummary;
import org.wagewarden.console.web.components.Notices;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.OfficerAccounts;
import org.wagewarden.registry.api.OfficerId;

/** Ties an officer's account to the officer's record by the number on the person's card; nothing of the record is shown. */
final class TieDialog extends Dialog {

    static final LocalText TIE = new LocalText("绑定档案", "Tie to a record");

    private final ViewContext context;
    private final OfficerAccounts ties;
    private final Account account;
    private final Runnable changed;
    private final TextField number;
    private final ErrorSummary errors;

    TieDialog(ViewContext context, OfficerAccounts ties, Account account, Runnable changed) {
        this.context = context;
        this.ties = ties;
        this.account = account;
        this.changed = changed;
        this.number = new TextField(context.text(new LocalText("本人身份证号", "The person's ID number")));
        this.errors = new ErrorSummary(context).field("idNumber", number);
        number.setMaxLength(18);
        number.setWidthFull();
        number.setRequiredIndicatorVisible(true);
        setHeaderTitle(context.text(TIE) + " " + account.accountName());
        add(
                errors,
                new Paragraph(context.text(new LocalText(
                        "请当面核对身份证。绑定后该账号可查看本人记录、陈述申辩和申诉；绑定不能更改。",
                        "Check the person's card. The account then sees the own record, states and objects; the tie cannot"
                                + " be changed."))),
                number);
        Button tie = new Button(context.text(TIE), event -> tie());
        tie.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(context.text(new LocalText("取消", "Cancel")), event -> close()), tie);
    }

    private void tie() {
        String typed = number.getValue().strip().toUpperCase(Locale.ROOT);
        Optional<Reason> wrong = IdNumber.check(typed);
        Outcome<OfficerId> outcome = wrong.isPresent()
                ? Outcome.rejected(wrong.get().at("idNumber"))
                : ties.tie(context.caller(), account.id(), new IdNumber(typed));
        switch (outcome) {
            case Outcome.Accepted<OfficerId> ignored -> {
                Notices.done(context, new LocalText("已绑定。", "Tied."));
                close();
                changed.run();
            }
            case Outcome.Rejected<OfficerId>(List<Reason> reasons) -> errors.show(reasons);
        }
    }
}
