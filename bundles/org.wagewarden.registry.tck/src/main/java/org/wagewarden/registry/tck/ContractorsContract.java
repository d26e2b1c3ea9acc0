// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wagewarden.access.api.AuthorityFunction.CONSTRUCTION;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.Caller;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.access.api.Role;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.platform.api.PageRequest;
import org.wagewarden.platform.api.Sort;
import org.wagewarden.registry.api.Contractor;
import org.wagewarden.registry.api.ContractorDraft;
import org.wagewarden.registry.api.ContractorId;
import org.wagewarden.registry.api.ContractorQuery;
import org.wagewarden.registry.api.Uscc;

/** What {@code Contractors} promises. */
public abstract class ContractorsContract extends RegistryContract {

    @Test
    void registersAndFinds() {
        ContractorDraft draft = draft("浙江乐清建设有限公司", "yueqing");

        Contractor contractor = register.contractors().register(city, draft).orThrow();

        assertThat(register.contractors().find(city, contractor.id())).contains(contractor);
        assertThat(register.contractors().find(city, draft.uscc())).contains(contractor);
        assertThat(register.contractors().find(city, ContractorId.next())).isEmpty();
        assertThat(search("浙江乐")).containsExactly(contractor);
        assertThat(search("zhejiangyueqing")).containsExactly(contractor);
        assertThat(search("zjyqjs")).containsExactly(contractor);
        assertThat(search(draft.uscc().value().substring(0, 17))).containsExactly(contractor);
        assertThat(search(draft.uscc().value().toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(contractor);
        assertThat(audit.actions("contractor/" + contractor.id().value()))
                .containsExactly("registry.contractor.registered");
    }

    @Test
    void everyReaderSeesAllAndNobodyElseAny() {
        Contractor contractor = people.contractor("温州建设");

        for (Caller reader : List.of(Callers.regulator("ruian", CONSTRUCTION), Callers.nobody())) {
            assertThat(register.contractors().find(reader, contractor.id())).isPresent();
            assertThat(register.contractors().count(reader, ContractorQuery.all()))
                    .isEqualTo(1);
        }
        Caller administrator = Callers.of(Role.SYSTEM_ADMINISTRATOR, "city", CONSTRUCTION);
        assertThat(register.contractors().find(administrator, contractor.id())).isEmpty();
        assertThat(register.contractors().find(administrator, contractor.uscc()))
                .isEmpty();
        assertThat(register.contractors().count(administrator, ContractorQuery.all()))
                .isZero();
        assertThat(register.contractors()
                        .list(administrator, ContractorQuery.all(), PageRequest.first(9))
                        .items())
                .isEmpty();
    }

    @Test
    void changesNeedPermissionAndTheDistrict() {
        ContractorDraft draft = draft("温州建设", "lucheng");
        Caller ruian = Callers.regulator("ruian", CONSTRUCTION);

        assertThat(codes(register.contractors()
                        .register(Callers.of(Role.DECISION_MAKER, "lucheng", CONSTRUCTION), draft)))
                .containsExactly("not-permitted");
        assertThat(codes(register.contractors().register(ruian, draft))).containsExactly("district-out-of-scope");
        Contractor contractor = register.contractors().register(city, draft).orThrow();
        assertThat(codes(register.contractors().change(ruian, contractor.id(), 1, draft)))
                .containsExactly("not-found");
        // Out of the own district into another one: neither end may lie outside.
        assertThat(codes(register.contractors()
                        .change(Callers.regulator("lucheng", CONSTRUCTION), contractor.id(), 1, moved(draft, "ruian"))))
                .containsExactly("district-out-of-scope");
        assertThat(audit.size()).isEqualTo(1);
    }

    @Test
    void aCodeIsRegisteredOnceAndStays() {
        ContractorDraft draft = draft("温州建设", "lucheng");
        Contractor contractor = register.contractors().register(city, draft).orThrow();

        assertThat(codes(register.contractors().register(city, moved(draft, "ruian"))))
                .containsExactly("uscc-taken");
        ContractorDraft another =
                new ContractorDraft(people.uscc(), "甲", Contractor.Kind.GENERAL, draft.district(), "x");
        assertThat(codes(register.contractors().change(city, contractor.id(), 1, another)))
                .containsExactly("name-length", "phone-form", "uscc-fixed");
        Outcome<Contractor> changed = register.contractors()
                .change(
                        city,
                        contractor.id(),
                        1,
                        new ContractorDraft(
                                draft.uscc(), "温州市建设集团", Contractor.Kind.DIRECT_PROFESSIONAL, draft.district(), ""));
        assertThat(changed.orThrow().revision()).isEqualTo(2);
        assertThat(changed.orThrow().kind()).isEqualTo(Contractor.Kind.DIRECT_PROFESSIONAL);
        assertThat(codes(register.contractors().change(city, contractor.id(), 1, draft)))
                .containsExactly("changed-meanwhile");
        assertThat(search("wzsjs")).containsExactly(changed.orThrow());
    }

    @Test
    void filtersSortsAndPages() {
        for (int i = 0; i < 11; i++) {
            Contractor.Kind kind = Contractor.Kind.values()[i % 2];
            register.contractors()
                    .register(city, new ContractorDraft(people.uscc(), "同名单位", kind, new DistrictCode("lucheng"), ""))
                    .orThrow();
        }
        people.contractor("阿甲");
        ContractorQuery general = new ContractorQuery(
                "", Optional.of(new DistrictCode("lucheng")), Optional.of(Contractor.Kind.GENERAL), Sort.by("uscc"));
        assertThat(register.contractors().count(city, general)).isEqualTo(7);
        for (Sort sort :
                List.of(Sort.by("name"), Sort.by("uscc"), Sort.by("name").reversed())) {
            ContractorQuery query = new ContractorQuery("", Optional.empty(), Optional.empty(), sort);
            List<Contractor> whole = register.contractors()
                    .list(city, query, PageRequest.first(100))
                    .items();
            assertThat(whole).hasSize(12).doesNotHaveDuplicates();
            assertThat(walk(p -> register.contractors().list(city, query, p), 5))
                    .isEqualTo(whole);
            assertThat(walkBack(p -> register.contractors().list(city, query, p), 5))
                    .isEqualTo(whole);
        }
        assertThat(search("")).extracting(Contractor::name).startsWith("阿甲");
        assertThat(search("tmdw")).hasSize(11);
        assertThat(search("9133")).hasSize(12);
    }

    @Test
    void withoutAnAuditEntryThereIsNoChange() {
        audit.fail();

        assertThatThrownBy(() -> register.contractors().register(city, draft("温州建设", "lucheng")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(search("")).isEmpty();
    }

    private ContractorDraft draft(String name, String district) {
        Uscc uscc = people.uscc();
        return new ContractorDraft(uscc, name, Contractor.Kind.GENERAL, new DistrictCode(district), "0577-88888888");
    }

    private static ContractorDraft moved(ContractorDraft draft, String district) {
        return new ContractorDraft(draft.uscc(), draft.name(), draft.kind(), new DistrictCode(district), draft.phone());
    }

    private List<Contractor> search(String text) {
        return register.contractors()
                .list(city, ContractorQuery.text(text), PageRequest.first(100))
                .items();
    }
}
