// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Officer;
import org.wagewarden.registry.api.OfficerDraft;
import org.wagewarden.registry.jdbc.RegisterImport.Item;
import org.wagewarden.store.api.Session;

/** New officers of an import who seem to be registered with another ID number. */
final class SimilarOfficers {

    private SimilarOfficers() {}

    static void mark(Session session, List<Item<OfficerDraft, Officer>> fresh) {
        List<Item<OfficerDraft, Officer>> reachable =
                fresh.stream().filter(i -> i.row.optional("phone").isPresent()).toList();
        Set<String> known = new HashSet<>();
        ImportCells.in(
                session,
                "SELECT name, phone FROM registry_officer {index:registry_officer_pinyin_ix}",
                "pinyin",
                reachable.stream()
                        .map(i -> Pinyin.ofPerson(i.row.text("name")).full())
                        .distinct()
                        .toList(),
                row -> known.add(row.text("name") + "\u001f" + row.text("phone")));
        for (Item<OfficerDraft, Officer> item : reachable) {
            if (known.contains(item.row.text("name") + "\u001f" + item.row.text("phone"))) {
                item.suspicion = Optional.of(CellMessage.of(
                        "name",
                        "same-person",
                        "已登记姓名和电话相同、身份证号不同的人员",
                        "somebody of this name and telephone is registered with another ID number",
                        new LocalText(
                                "请核对身份证号；确为另一人的，请确认", "check the ID number, or confirm that it is somebody else")));
            }
        }
    }
}
