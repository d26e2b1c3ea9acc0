// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.bench.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** Drools with its rules compiled to Java (executable model), a session for about a thousand deductions. */
final class DroolsRules implements Engine {

    private static final int FACTS_OF_SESSION = 1_000;

    private final KieBase base;

    DroolsRules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource("org/wagewarden/bench/rules/measures.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults().getMessages().isEmpty()) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public long evaluate(List<Ledger> ledgers) {
        long result = 0;
        List<Ledger> portion = new ArrayList<>();
        int facts = 0;
        for (Ledger ledger : ledgers) {
            portion.add(ledger);
            facts += ledger.deductions().size();
            if (facts >= FACTS_OF_SESSION) {
                result += session(portion);
                portion.clear();
                facts = 0;
            }
        }
        return portion.isEmpty() ? result : result + session(portion);
    }

    private long session(List<Ledger> ledgers) {
        KieSession session = base.newKieSession();
        List<Present> asked = new ArrayList<>();
        try {
            for (Ledger ledger : ledgers) {
                for (Deduction each : ledger.deductions()) {
                    each.reset();
                    session.insert(each);
                }
                Present present = ledger.present();
                asked.add(present);
                session.insert(present);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return Engine.mark(ledgers, asked);
    }
}
