// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.Reason;
import org.wagewarden.training.api.Certificate;

/**
 * After a cancellation nobody is filed again without training and an exam that were held on the platform once the wait was
 * over (Art. 15, R-059, R-060). The day of a certificate from an earlier register proves neither.
 */
final class Retraining {

    private Retraining() {}

    /**
     * What is wrong with a certificate for a filing after a cancellation; empty when it may be filed.
     *
     * @param eligible the first day after the wait
     * @param certificate empty for one that is being taken over
     */
    static Optional<Reason> missing(LocalDate eligible, Optional<Certificate> certificate) {
        if (certificate.flatMap(Certificate::session).isEmpty()) {
            return Optional.of(reason(
                    "not-trained-here",
                    "取消备案后重新备案，须凭期满之日（" + eligible + "）起在本平台参加培训并考核合格取得的证书；该证书由原登记转入，没有培训记录。请先报名参加培训并考核。",
                    "After a cancellation only a certificate that came of training and an exam on this platform, from "
                            + eligible
                            + " on, can be filed; this one is from an earlier register, without training behind it. Enrol"
                            + " the person in a session first."));
        }
        return certificate
                .filter(c -> c.trainedOn().isBefore(eligible) || c.examOn().isBefore(eligible))
                .map(c -> reason(
                        "trained-inside-wait",
                        "该证书所依据的培训或考核早于取消备案期满之日（" + eligible + "），须重新培训并考核合格。",
                        "The training or exam behind this certificate was before the wait ended (" + eligible
                                + "); the person has to be trained and examined again."));
    }

    private static Reason reason(String code, String zh, String en) {
        return Reason.of(code, zh, en).under(Article.of(15)).at("certificateNumber");
    }
}
