// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.sql.SQLException;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.store.api.StoreException;

/** Why a database could not be opened, in words that tell what to do. */
final class OpenProblems {

    private OpenProblems() {}

    static StoreException of(Throwable e, StoreSettings settings) {
        String address = settings.publicAddress();
        return new StoreException(settings.dialect() == Dialect.DERBY ? derby(e, address) : postgres(e, address), e);
    }

    static StoreException unknownAddress(String shown) {
        return new StoreException(
                new LocalText(
                        "数据库地址应以 jdbc:postgresql: 或 jdbc:derby: 开头，而不是“" + shown + "”。",
                        "The database address must start with jdbc:postgresql: or jdbc:derby:, not with \"" + shown
                                + "\"."),
                null);
    }

    private static LocalText derby(Throwable e, String address) {
        String folder = address.replaceFirst("^jdbc:derby:(directory:)?", "");
        if (Problems.has(e, "XSDB6")) {
            return new LocalText(
                    "数据目录 " + folder + " 正被另一个进程使用；请先停止它，或另选数据目录。",
                    "The database folder " + folder
                            + " is in use by another process; stop that one or choose another data folder.");
        }
        if (Problems.isFull(e)) {
            return new LocalText(
                    "磁盘已满，无法打开数据库 " + folder + "；请腾出空间后再启动。",
                    "The disk is full and the database " + folder + " cannot be opened; make room and start again.");
        }
        if (Problems.has(e, "XSLAN", "XSLAO")) {
            return new LocalText(
                    "数据库 " + folder + " 由更新版本的 Derby 写成，本程序无法打开。",
                    "The database " + folder + " was written by a newer Derby than this program has.");
        }
        if (Problems.has(e, "XBM0A", "XBM0C", "XBM0H", "XBM0I", "XBM0S", "XBM0J", "XSLAK", "XSLA7", "XJ048")) {
            return new LocalText(
                    "无法在 " + folder + " 建立或读取数据库；请检查该目录的内容和权限。",
                    "No database can be made or read in " + folder
                            + "; check what the folder holds and its permissions.");
        }
        return new LocalText(
                "无法打开数据库 " + folder + "（" + states(e) + "）；详情见数据目录中的 derby.log。",
                "The database " + folder + " cannot be opened (" + states(e)
                        + "); derby.log in the data folder has the details.");
    }

    private static LocalText postgres(Throwable e, String address) {
        if (Problems.has(e, "28P01", "28000", "28P00")) {
            return new LocalText(
                    "数据库 " + address + " 拒绝登录；请检查环境变量 WAGEWARDEN_DB_USER 和 WAGEWARDEN_DB_PASSWORD。",
                    "The database " + address
                            + " refused the login; check WAGEWARDEN_DB_USER and WAGEWARDEN_DB_PASSWORD in the environment.");
        }
        if (Problems.has(e, "3D000")) {
            return new LocalText(
                    "数据库 " + address + " 不存在；请先在服务器上创建它。",
                    "The database " + address + " does not exist; create it on the server first.");
        }
        if (Problems.has(e, "42501")) {
            return new LocalText(
                    "数据库用户无权在 " + address + " 中建立 schema wagewarden；请授予 CREATE 权限，或由管理员先建好。",
                    "The database user may not make the schema wagewarden in " + address
                            + "; grant CREATE, or have it made beforehand.");
        }
        if (Problems.has(e, "53300")) {
            return new LocalText(
                    "数据库 " + address + " 的连接数已满；请减小 poolSize 或提高 max_connections。",
                    "The database " + address + " has no connection left; lower poolSize or raise max_connections.");
        }
        if (Problems.isFull(e)) {
            return new LocalText(
                    "数据库 " + address + " 的磁盘已满；请腾出空间后再启动。",
                    "The disk of the database " + address + " is full; make room and start again.");
        }
        if (e instanceof IllegalArgumentException || !Problems.any(e, t -> t instanceof SQLException)) {
            return new LocalText(
                    "数据库地址 " + address + " 有误；应形如 jdbc:postgresql://主机:5432/库名。",
                    "The database address " + address
                            + " is not valid; it looks like jdbc:postgresql://host:5432/name.");
        }
        return new LocalText(
                "无法连接数据库 " + address + "（" + states(e) + "）；请检查地址以及服务器是否在运行。",
                "The database " + address + " cannot be reached (" + states(e)
                        + "); check the address and that the server is running.");
    }

    private static String states(Throwable e) {
        StringBuilder states = new StringBuilder("SQLState");
        Problems.any(e, t -> {
            if (t instanceof SQLException s && states.indexOf(Problems.state(s)) < 0) {
                states.append(' ').append(Problems.state(s));
            }
            return false;
        });
        return states.toString();
    }
}
