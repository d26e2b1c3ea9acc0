// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.exchange.spreadsheet;

import org.wagewarden.exchange.api.ImportColumn;
import org.wagewarden.exchange.api.ImportState;
import org.wagewarden.exchange.api.Imports;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/** What imports are refused with. */
final class Reasons {

    static final Reason PROFILE_MISSING = Reason.of(
            "profile-missing",
            "提供该导入类型的组件未运行，请联系系统管理员。",
            "The bundle that offers this kind of import is not running; ask the system administrator.");
    static final Reason BUSY = Reason.of("busy", "该导入正在处理中，请稍候。", "This import is at work; wait for it.");
    static final Reason NO_ROW = Reason.of("not-found", "没有这一行。", "There is no such row.");
    static final Reason NO_COLUMN =
            Reason.of("column-unknown", "文件中没有这一列，请先对应列。", "The file has no such column; map it first.");
    static final Reason FILE_GONE =
            Reason.of("file-gone", "原文件已不再保留，请重新上传。", "The file itself is not kept any more; upload it again.");
    static final Reason NOTHING = Reason.of("nothing-to-do", "没有可以导入的行。", "There is no row that could be imported.");
    static final Reason TOO_LARGE = Reason.of(
            "file-too-large",
            "文件超过" + Imports.MOST_BYTES / 1024 / 1024 + " MB，请拆分后再上传。",
            "The file is larger than " + Imports.MOST_BYTES / 1024 / 1024 + " MB; split it.");
    static final Reason EMPTY = Reason.of(
            "file-empty",
            "工作表中没有数据行。请在表头下至少填写一行数据（可下载模板），再上传。",
            "The sheet has no rows below its headings. Fill in at least one row (a template can be downloaded) and upload"
                    + " the file again.");
    static final Reason REFUSED = Reason.of(
            "bad-rows",
            "有的行在导入时不再符合要求，没有导入任何行。请查看错误行。",
            "Some rows were not acceptable any more when the run came to them; nothing was imported. Look at the errors.");
    static final Reason BROKEN = Reason.of(
            "job-failed",
            "处理时发生内部错误，未完成的部分没有改动。请稍后再试，或联系系统管理员。",
            "An internal error stopped the job; what was not finished is unchanged. Try again later or ask the system"
                    + " administrator.");
    static final Reason UNDO_OVER = Reason.of(
            "undo-over",
            "导入已超过24小时，或没有可以撤销的改动。",
            "The run is more than 24 hours old, or there is nothing to take back.");
    static final Reason TOO_LONG = Reason.of("value-too-long", "填写的内容过长。", "The value is too long.");
    static final Reason NOT_SUSPECTED = Reason.of("wrong-state", "该行不是疑似重复。", "This row is not a suspected duplicate.");

    private Reasons() {}

    static Reason badRows(int count) {
        return Reason.of(
                "bad-rows",
                "有" + count + "行存在错误或疑似重复，不能全部导入。请更正，或选择跳过错误行。",
                count
                        + " rows are errors or suspected duplicates, so not everything can be imported. Correct them, or skip"
                        + " bad rows.");
    }

    static Reason columnMissing(ImportColumn column) {
        return new Reason(
                        "column-missing",
                        new LocalText(
                                "没有找到必填列“" + column.header().zh() + "”，请指定对应的列。",
                                "The required column '" + column.header().en()
                                        + "' was not found; say which one it is."),
                        java.util.Optional.empty(),
                        java.util.Optional.empty())
                .at(column.key());
    }

    static Reason wrongState(ImportState state) {
        return Reason.of(
                "wrong-state",
                "该导入处于“" + state.label().zh() + "”状态，不能进行此操作。",
                "This import is in the state '" + state.label().en() + "', which does not allow it.");
    }
}
