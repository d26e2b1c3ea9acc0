// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.exchange.api.CellMessage;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.registry.api.Project;
import org.wagewarden.registry.api.ProjectDraft;
import org.wagewarden.registry.jdbc.RegisterImport.Item;
import org.wagewarden.store.api.Session;

/** New projects of an import that seem to be registered under another permit number. */
final class SimilarProjects {

    private SimilarProjects() {}

    static void mark(Session session, List<Item<ProjectDraft, Project>> fresh) {
        Set<String> known = new HashSet<>();
        ImportCells.in(
                session,
                "SELECT name, contractor_id, district FROM registry_project {index:registry_project_pinyin_ix}",
                "pinyin",
                fresh.stream()
                        .map(i -> Pinyin.ofWords(i.row.text("name")).full())
                        .distinct()
                        .toList(),
                row -> known.add(
                        String.join("\u001f", row.text("name"), row.text("contractor_id"), row.text("district"))));
        for (Item<ProjectDraft, Project> item : fresh) {
            ProjectDraft draft = item.draft.orElseThrow();
            if (known.contains(String.join(
                    "\u001f",
                    draft.name(),
                    draft.contractor().value(),
                    draft.district().value()))) {
                item.suspicion = Optional.of(CellMessage.of(
                        "name",
                        "same-project",
                        "该承包单位在此地已登记同名项目，但施工许可证号不同",
                        "this contractor has a project of this name here with another permit number",
                        new LocalText("请核对证号；确为另一项目的，请确认", "check the number, or confirm that it is another one")));
            }
        }
    }
}
