// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.Exhibits;

/** The files that wait to be attached together. Used with the session locked. */
final class WaitingFiles {

    private static final int SHORTEST = 2;
    private static final int MEGABYTES = Exhibits.MOST_BYTES_AT_ONCE / 1024 / 1024;

    private final List<WaitingFile> all = new ArrayList<>();

    List<WaitingFile> all() {
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Takes a file in, or closes it and says why not. */
    Optional<Reason> add(WaitingFile added) {
        Optional<Reason> refusal = refusal(added);
        if (refusal.isPresent()) {
            added.close();
        } else {
            all.add(added);
        }
        return refusal;
    }

    private Optional<Reason> refusal(WaitingFile added) {
        if (all.stream().anyMatch(one -> one.file().sha256().equals(added.file().sha256()))) {
            return Optional.of(
                    Reason.of("exhibit-there", "内容与列表中的另一份完全相同。", "The very same file is in the list already."));
        }
        long bytes = all.stream().mapToLong(one -> one.file().size()).sum();
        return all.size() < Exhibits.MOST_AT_ONCE && bytes + added.file().size() <= Exhibits.MOST_BYTES_AT_ONCE
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "exhibits-number",
                        "一次最多 %d 件、合计不超过 %d MB；其余请稍后在案件中补充。".formatted(Exhibits.MOST_AT_ONCE, MEGABYTES),
                        "At most %d files of %d MB together at once; attach the others in the case afterwards."
                                .formatted(Exhibits.MOST_AT_ONCE, MEGABYTES)));
    }

    void remove(WaitingFile one) {
        if (all.remove(one)) {
            one.close();
        }
    }

    void clear() {
        all.forEach(WaitingFile::close);
        all.clear();
    }

    /** What would be attached; holds the bytes of all. */
    List<ExhibitDraft> drafts() {
        return all.stream().map(WaitingFile::draft).toList();
    }

    /** Which of them nobody has described yet. */
    List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).description().strip().length() < SHORTEST) {
                missing.add(Reason.of(
                                "exhibit-description",
                                "请说明第 " + (i + 1) + " 件材料证明什么，例如：9 月 12 日工地门口照片。",
                                "Say what file " + (i + 1) + " shows, for example: the gate on 12 September.")
                        .at(field(i)));
            }
        }
        return missing;
    }

    /** What the description of a file is called in refusals. */
    static String field(int place) {
        return "exhibits." + place + ".description";
    }
}
