// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.scoring.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.Caller;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.scoring.api.CaseId;
import org.wagewarden.scoring.api.Exhibit;
import org.wagewarden.scoring.api.ExhibitContent;
import org.wagewarden.scoring.api.ExhibitDraft;
import org.wagewarden.scoring.api.ExhibitId;
import org.wagewarden.scoring.api.ExhibitKind;
import org.wagewarden.scoring.api.Exhibits;
import org.wagewarden.scoring.api.Finding;
import org.wagewarden.scoring.api.Proceeding;
import org.wagewarden.scoring.api.ProvisionCode;

/** What exhibits promise. */
public abstract class ExhibitsContract extends ScoringFixture {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aFileIsKeptAsItWasWithItsFingerprintAndItsAuditEntry() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        Exhibit made = scoring.exhibits()
                .attach(regulator, id, new ExhibitDraft("C:\\巡查\\考勤\u202e记录.TXT", " 八月考勤 ", bytes("abc")))
                .orThrow();
        assertThat(made.file().name()).isEqualTo("考勤记录.TXT");
        assertThat(made.file().kind()).isEqualTo(ExhibitKind.TEXT);
        assertThat(made.file().size()).isEqualTo(3);
        assertThat(made.file().sha256()).isEqualTo(ABC);
        assertThat(made.description()).isEqualTo("八月考勤");
        assertThat(made.attachedByName()).isEqualTo("监管员");
        assertThat(made.attachedAt()).isEqualTo(clock.now());
        assertThat(made.stands()).isTrue();
        assertThat(scoring.exhibits().of(regulator, id)).containsExactly(made);
        ExhibitContent kept = scoring.exhibits().content(regulator, made.id()).orElseThrow();
        assertThat(kept.exhibit()).isEqualTo(made);
        assertThat(kept.bytes()).isEqualTo(bytes("abc"));
        assertThat(audit.actions("case/" + id.value())).containsExactly("scoring.exhibit.attached");
    }

    @Test
    void aLargeFileComesBackByteForByte() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        byte[] content = new byte[3_000_000];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (i * 31 >>> 3);
        }
        System.arraycopy(bytes("%PDF-1.7"), 0, content, 0, 8);
        ExhibitId made = scoring.exhibits()
                .attach(regulator, id, new ExhibitDraft("台账.pdf", "台账扫描件", content))
                .orThrow()
                .id();
        assertThat(scoring.exhibits().content(regulator, made).orElseThrow().bytes())
                .isEqualTo(content);
    }

    @Test
    void withoutItsAuditEntryNothingIsKept() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        audit.fail();
        assertThatThrownBy(() -> scoring.exhibits().attach(regulator, id, SampleFiles.photo(1)))
                .isInstanceOf(RuntimeException.class);
        assertThat(scoring.exhibits().of(regulator, id)).isEmpty();
    }

    @Test
    void theContentDecidesWhatAFileIsAndNotItsName() {
        assertThat(kind("a.pdf", bytes("%PDF-1.7"))).isEqualTo(ExhibitKind.PDF);
        assertThat(kind("a.jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo(ExhibitKind.JPEG);
        assertThat(kind("a.png", SampleFiles.photo(1).content())).isEqualTo(ExhibitKind.PNG);
        assertThat(kind("a.heic", bytes("\0\0\0 ftypheic"))).isEqualTo(ExhibitKind.HEIC);
        assertThat(kind("a.ofd", SampleFiles.archive("OFD.xml", "Doc_0/Document.xml")))
                .isEqualTo(ExhibitKind.OFD);
        assertThat(kind("a.docx", SampleFiles.archive("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(ExhibitKind.DOCX);
        assertThat(kind("a.xlsx", SampleFiles.archive("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(ExhibitKind.XLSX);
        assertThat(kind("a.pptx", SampleFiles.archive("[Content_Types].xml", "ppt/presentation.xml")))
                .isEqualTo(ExhibitKind.PPTX);
        assertThat(kind("a.csv", "姓名,天数\n".getBytes(java.nio.charset.Charset.forName("GB18030"))))
                .isEqualTo(ExhibitKind.TEXT);

        assertThat(refused("a.pdf", SampleFiles.program())).containsExactly("exhibit-kind");
        assertThat(refused("a.exe", SampleFiles.program())).containsExactly("exhibit-kind");
        assertThat(refused("a.docx", SampleFiles.archive("a.exe"))).containsExactly("exhibit-kind");
        assertThat(refused(
                        "a.docx",
                        SampleFiles.archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .as("a document with programs in it")
                .containsExactly("exhibit-kind");
        assertThat(refused("a.html", bytes("<script>alert(1)</script>"))).containsExactly("exhibit-ending");
        assertThat(refused("a.png", bytes("%PDF-1.7"))).containsExactly("exhibit-ending");
        assertThat(refused("a.txt", new byte[0])).containsExactly("exhibit-empty");
        assertThat(refused("../..", bytes("abc"))).containsExactly("exhibit-name");
        assertThat(refused("a.txt", new byte[Exhibits.MOST_BYTES + 1])).containsExactly("exhibit-too-large");
    }

    @Test
    void whatIsWrongWithAnExhibitIsRefused() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        byte[] photo = SampleFiles.photo(1).content();
        assertThat(codes(scoring.exhibits().attach(regulator, id, new ExhibitDraft("a.png", " 图 ", photo))))
                .containsExactly("exhibit-description");
        assertThat(codes(scoring.exhibits().attach(regulator, id, new ExhibitDraft("a.png", "图".repeat(201), photo))))
                .containsExactly("exhibit-description");
        scoring.exhibits().attach(regulator, id, SampleFiles.photo(1)).orThrow();
        assertThat(codes(scoring.exhibits().attach(regulator, id, SampleFiles.photo(1))))
                .containsExactly("exhibit-there");
        assertThat(codes(scoring.exhibits().attach(regulator, CaseId.next(), SampleFiles.photo(1))))
                .containsExactly("not-found");
    }

    @Test
    void manyAtOnceFillACaseAndNoMore() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        List<Outcome<Exhibit>> outcomes = Together.run(IntStream.range(0, Exhibits.MOST_OF_A_CASE + 4)
                .<Callable<Outcome<Exhibit>>>mapToObj(
                        i -> () -> scoring.exhibits().attach(regulator, id, SampleFiles.photo(i)))
                .toList());
        assertThat(outcomes.stream().filter(Outcome::isAccepted)).hasSize(Exhibits.MOST_OF_A_CASE);
        assertThat(codes(outcomes.stream()
                        .filter(one -> !one.isAccepted())
                        .findFirst()
                        .orElseThrow()))
                .containsExactly("exhibits-full");
    }

    @Test
    void aWithdrawnExhibitStaysAndSaysWhy() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        Exhibit made =
                scoring.exhibits().attach(regulator, id, SampleFiles.photo(1)).orThrow();
        assertThat(codes(scoring.exhibits().withdraw(regulator, made.id(), " 错 ")))
                .containsExactly("reason-length");
        clock.set("2024-03-05");
        Exhibit withdrawn =
                scoring.exhibits().withdraw(colleague(), made.id(), "属于另一个项目").orThrow();
        assertThat(withdrawn.withdrawal()).contains(new Exhibit.Withdrawal(clock.now(), "监管员", "属于另一个项目"));
        assertThat(scoring.exhibits().of(regulator, id)).containsExactly(withdrawn);
        assertThat(scoring.exhibits().content(regulator, made.id())).isPresent();
        assertThat(codes(scoring.exhibits().withdraw(regulator, made.id(), "再次撤回")))
                .containsExactly("withdrawn-already");
        assertThat(audit.actions("case/" + id.value()))
                .containsExactly("scoring.exhibit.attached", "scoring.exhibit.withdrawn");
        assertThat(scoring.exhibits()
                        .attach(regulator, id, SampleFiles.photo(1))
                        .isAccepted())
                .as("what was withdrawn by mistake can be attached again")
                .isTrue();
    }

    @Test
    void elsewhereAndWithoutPermissionThereIsNothing() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        ExhibitId made = scoring.exhibits()
                .attach(regulator, id, SampleFiles.photo(1))
                .orThrow()
                .id();
        for (Caller other :
                List.of(People.regulator("yueqing"), People.regulator("lucheng", AuthorityFunction.WATER))) {
            assertThat(scoring.exhibits().of(other, id)).isEmpty();
            assertThat(scoring.exhibits().content(other, made)).isEmpty();
            assertThat(codes(scoring.exhibits().attach(other, id, SampleFiles.photo(2))))
                    .containsExactly("not-found");
            assertThat(codes(scoring.exhibits().withdraw(other, made, "属于另一个项目")))
                    .containsExactly("not-found");
        }
        Caller administrator = People.administrator();
        assertThat(scoring.exhibits().of(administrator, id)).isEmpty();
        assertThat(scoring.exhibits().content(administrator, made)).isEmpty();
        assertThat(codes(scoring.exhibits().attach(administrator, id, SampleFiles.photo(2))))
                .containsExactly("not-permitted");
        assertThat(codes(scoring.exhibits().withdraw(administrator, made, "属于另一个项目")))
                .containsExactly("not-permitted");
    }

    @Test
    void whoWithdrewFromTheCaseAttachesNothing() {
        CaseId id = open(draft(ProvisionCode.A10_9)).caseId();
        scoring.proceedings().recuse(regulator, id, "与当事人有亲属关系").orThrow();
        assertThat(codes(scoring.exhibits().attach(regulator, id, SampleFiles.photo(1))))
                .containsExactly("recused");
    }

    @Test
    void theOfficerSeesWhatStandsOnceNoticeWasGiven() {
        Caller own = People.officer("林晓");
        town.tie(own, officer);
        Finding finding = open(draft(ProvisionCode.A10_9));
        Exhibit stands = scoring.exhibits()
                .attach(regulator, finding.caseId(), SampleFiles.photo(1))
                .orThrow();
        Exhibit wrong = scoring.exhibits()
                .attach(regulator, finding.caseId(), SampleFiles.photo(2))
                .orThrow();
        scoring.exhibits().withdraw(regulator, wrong.id(), "属于另一个项目").orThrow();
        Proceeding p = proceeding(finding);
        assertThat(scoring.own().exhibits(own, p.id())).as("before the notice").isEmpty();
        assertThat(scoring.own().exhibit(own, p.id(), stands.id())).isEmpty();
        heard(finding);
        assertThat(scoring.own().exhibits(own, p.id())).containsExactly(stands);
        assertThat(scoring.own().exhibit(own, p.id(), stands.id()).orElseThrow().bytes())
                .isEqualTo(SampleFiles.photo(1).content());
        assertThat(scoring.own().exhibit(own, p.id(), wrong.id())).isEmpty();
        assertThat(scoring.own().exhibits(People.officer("无名"), p.id())).isEmpty();
        assertThat(scoring.own().exhibits(regulator, p.id())).isEmpty();
        assertThat(scoring.exhibits().of(own, finding.caseId()))
                .as("by the office's door")
                .isEmpty();

        Exhibit elsewhere = scoring.exhibits()
                .attach(regulator, open(draft(ProvisionCode.A10_8)).caseId(), SampleFiles.photo(3))
                .orThrow();
        assertThat(scoring.own().exhibit(own, p.id(), elsewhere.id()))
                .as("of another case, of which there was no notice")
                .isEmpty();
    }

    private static Caller colleague() {
        return People.regulator("lucheng");
    }

    private ExhibitKind kind(String name, byte[] content) {
        return scoring.exhibits().examine(name, content).orThrow().kind();
    }

    private List<String> refused(String name, byte[] content) {
        return codes(scoring.exhibits().examine(name, content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
