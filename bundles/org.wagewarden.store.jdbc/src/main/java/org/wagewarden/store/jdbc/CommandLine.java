// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.store.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the operator asked for.
 *
 * @param command the first word
 * @param options name without dashes to value
 */
record CommandLine(String command, Map<String, String> options) {

    static final String HELP =
            """
            store 命令 / store command

            平台停止时使用；运行中的平台请用其自带的备份功能。
            For a platform that is stopped; a running one makes backups by itself.

              store backup      --data DIR | --database-url URL   --to FOLDER
                  备份到新目录 / writes a backup into a new folder
              store restore     --from FOLDER   --data DIR | --database-url URL
                  恢复到空库，并证明内容一致 / restores into an empty database and proves that it is equal
              store move        --data DIR | --database-url URL   --to DIR | URL
                  迁移到另一个空库（Derby 与 PostgreSQL 互迁），并证明内容一致
                  moves everything into another, empty database and proves that it is equal
              store fingerprint --data DIR | --database-url URL
                  各表行数与内容指纹 / rows and fingerprint of every table

              --data DIR           平台的数据目录（内嵌 Derby） / the platform's data folder (embedded Derby)
              --database-url URL   jdbc:postgresql://主机/库 / jdbc:postgresql://host/name

            PostgreSQL 的用户和口令取自环境变量 / user and password for PostgreSQL come from the environment:
              WAGEWARDEN_DB_USER, WAGEWARDEN_DB_PASSWORD           来源或唯一的库 / the source, or the only one
              WAGEWARDEN_TO_DB_USER, WAGEWARDEN_TO_DB_PASSWORD     move 的目标库 / the target of a move

            退出码 0 成功，1 未完成，2 用法错误 / exit code 0 done, 1 not done, 2 wrong usage
            """;

    private static final Map<String, List<Set<String>>> USAGE = Map.of(
            "backup", List.of(Set.of("data", "database-url"), Set.of("to")),
            "restore", List.of(Set.of("data", "database-url"), Set.of("from")),
            "move", List.of(Set.of("data", "database-url"), Set.of("to")),
            "fingerprint", List.of(Set.of("data", "database-url")));

    static CommandLine parse(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.isEmpty()
                || words.contains("--help")
                || words.contains("-h")
                || words.getFirst().equals("help")) {
            return new CommandLine("help", Map.of());
        }
        String command = words.getFirst();
        List<Set<String>> usage = Optional.ofNullable(USAGE.get(command))
                .orElseThrow(() -> wrong("不认识的命令 " + command, "Unknown command " + command));
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < words.size(); i += 2) {
            String option = words.get(i);
            if (!option.startsWith("--") || usage.stream().noneMatch(names -> names.contains(option.substring(2)))) {
                throw wrong("命令 " + command + " 没有选项 " + option, command + " has no option " + option);
            }
            if (i + 1 == words.size()) {
                throw wrong(option + " 后面需要一个值", option + " needs a value");
            }
            options.put(option.substring(2), words.get(i + 1));
        }
        for (Set<String> names : usage) {
            if (names.stream().filter(options::containsKey).count() != 1) {
                String wanted = String.join(
                        " | ", names.stream().sorted().map(n -> "--" + n).toList());
                throw wrong("命令 " + command + " 需要一个 " + wanted, command + " needs one " + wanted);
            }
        }
        return new CommandLine(command, Map.copyOf(options));
    }

    boolean help() {
        return command.equals("help");
    }

    private static IllegalArgumentException wrong(String zh, String en) {
        return new IllegalArgumentException(zh + "，请看 store --help。 / " + en + "; see store --help.");
    }
}
