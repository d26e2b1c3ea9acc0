// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.registry.jdbc;

import java.util.List;
import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.registry.api.Districts;

/** The columns of an import of project-contracts, and what else their headings are called. */
final class ProjectColumns {

    private ProjectColumns() {}

    static List<ImportColumn> of(Districts districts) {
        return List.of(
                ImportColumn.text("permitNumber", "施工许可证号", "Permit number")
                        .mandatory()
                        .atMost(40)
                        .wide(24)
                        .alsoCalled("施工许可证编号", "许可证号", "合同编号", "施工许可证号或合同编号", "项目编号")
                        .example("330300202401010101")
                        .hint("施工许可证号；没有的填合同编号", "The construction permit, or the contract where there is none"),
                ImportColumn.text("name", "项目名称", "Name")
                        .mandatory()
                        .atMost(120)
                        .wide(40)
                        .alsoCalled("工程名称", "工程项目名称")
                        .example("示例安置房一期工程"),
                ImportCells.uscc("contractor", "承包单位统一社会信用代码", "Contractor's credit code")
                        .mandatory()
                        .alsoCalled("统一社会信用代码", "施工单位统一社会信用代码", "总承包单位统一社会信用代码", "信用代码"),
                ImportCells.district(districts, "建设地", "District").alsoCalled("建设地点所属区县", "项目所在地", "项目属地"),
                ImportColumn.text("street", "街道（乡镇）", "Street or town")
                        .atMost(40)
                        .alsoCalled("街道", "乡镇", "镇街", "街道/乡镇"),
                ImportCells.sector(),
                ImportColumn.date("started", "开工日期", "Started").alsoCalled("实际开工日期", "开工时间"),
                ImportColumn.date("completed", "完工日期", "Completed").alsoCalled("竣工日期", "实际完工日期", "完工时间"),
                ImportColumn.date("wagesSettled", "工资结清日期", "Wages settled").alsoCalled("工资结清时间"));
    }
}
