// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.district.lucheng;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.AuthorityFunction;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.plugins.api.PluginProperties;
import org.wagewarden.registry.api.RegistryFigures;
import org.wagewarden.registry.api.RegistryFigures.Line;
import org.wagewarden.reporting.api.Cell;
import org.wagewarden.reporting.api.Chart;
import org.wagewarden.reporting.api.LocalReport;
import org.wagewarden.reporting.api.ReportDescription;
import org.wagewarden.reporting.api.ReportDocument;
import org.wagewarden.reporting.api.ReportNote;
import org.wagewarden.reporting.api.ReportParameter;
import org.wagewarden.reporting.api.ReportRequest;
import org.wagewarden.reporting.api.ReportSection;
import org.wagewarden.reporting.api.Table;

/** 鹿城区劳资专管员月报: officers, vacancies and appointments of a month, by sector and street. */
@Component(
        property = {
            PluginProperties.PLUGIN + "=lucheng",
            PluginProperties.DISTRICT + "=lucheng",
            PluginProperties.NAME_ZH + "=鹿城区劳资专管员月报",
            PluginProperties.NAME_EN + "=Lucheng monthly report on officers"
        })
public final class OfficersMonthly implements LocalReport {

    private static final DistrictCode LUCHENG = new DistrictCode("lucheng");
    private static final LocalText TITLE = new LocalText("鹿城区劳资专管员月报", "Lucheng monthly report on officers");

    private final RegistryFigures figures;

    @Activate
    public OfficersMonthly(@Reference RegistryFigures figures) {
        this.figures = figures;
    }

    @Override
    public ReportDescription describe() {
        return new ReportDescription(
                "lucheng.officers-monthly",
                TITLE,
                new LocalText(
                        "按行业和街道统计在岗劳资专管员、空岗项目和当月任命登记。",
                        "Officers serving, projects without one, and appointments of the month, by sector and street."),
                LUCHENG,
                Set.of(ReportParameter.MONTH));
    }

    @Override
    public ReportDocument produce(ReportRequest request) {
        List<Line> lines = figures.monthly(request.by(), LUCHENG, request.month());
        LocalText section = new LocalText("按行业和街道", "By sector and street");
        return new ReportDocument(
                TITLE,
                LUCHENG,
                request.month(),
                request.asOf(),
                List.of(new ReportSection(section, table(lines), chart(lines))),
                List.of(
                        ReportNote.under(
                                Article.of(5),
                                "空岗项目：在建而没有备案有效的劳资专管员的项目。",
                                "Vacancies: projects in progress without an officer whose filing is live."),
                        ReportNote.under(
                                Article.of(5),
                                "在岗专管员按行业和街道分别统计，一人在多处任职的，合计中重复计数；当月任命按登记日期统计。",
                                "An officer who serves in several sectors or streets counts in each, also in the total;"
                                        + " appointments are those registered in the month.")));
    }

    private static Table table(List<Line> lines) {
        Table.Builder table = Table.titled("鹿城区劳资专管员情况", "Officers in Lucheng")
                .text("行业", "Sector")
                .text("街道", "Street")
                .integer("在建项目", "Projects in progress")
                .integer("在岗专管员", "Officers serving")
                .integer("空岗项目", "Vacancies")
                .integer("当月任命", "Appointments");
        for (Line line : lines) {
            table.row(
                    Cell.of(line.sector().label()),
                    Cell.of(street(line)),
                    Cell.of(line.projects()),
                    Cell.of(line.officers()),
                    Cell.of(line.vacancies()),
                    Cell.of(line.appointments()));
        }
        return table.totals(
                        Cell.of(new LocalText("合计", "Total")),
                        Cell.blank(),
                        Cell.of(sum(lines, Line::projects)),
                        Cell.of(sum(lines, Line::officers)),
                        Cell.of(sum(lines, Line::vacancies)),
                        Cell.of(sum(lines, Line::appointments)))
                .build();
    }

    /** Officers by street, the sectors in one bar; none where there is nothing to draw. */
    private static Optional<Chart> chart(List<Line> lines) {
        Map<String, List<Line>> streets =
                lines.stream().collect(Collectors.groupingBy(Line::street, TreeMap::new, Collectors.toList()));
        List<AuthorityFunction> sectors =
                lines.stream().map(Line::sector).distinct().sorted().toList();
        if (streets.isEmpty() || streets.size() > Chart.MOST_CATEGORIES) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                Chart.Kind.STACKED_BAR,
                new LocalText("各街道在岗劳资专管员", "Officers serving by street"),
                new LocalText(
                        "每个街道一条，按行业分段；数字见旁边的表格。",
                        "One bar for each street, in parts by sector; the numbers stand in the table beside it."),
                new LocalText("人", "persons"),
                streets.values().stream().map(of -> street(of.getFirst())).toList(),
                sectors.stream()
                        .map(sector -> new Chart.Series(
                                sector.label(),
                                streets.values().stream()
                                        .map(of -> officers(of, sector))
                                        .toList()))
                        .toList()));
    }

    private static double officers(List<Line> street, AuthorityFunction sector) {
        return sum(street.stream().filter(l -> l.sector() == sector).toList(), Line::officers);
    }

    private static LocalText street(Line line) {
        return line.street().isEmpty() ? new LocalText("未填街道", "Street not given") : LocalText.same(line.street());
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> of) {
        return lines.stream().mapToLong(of).sum();
    }
}
