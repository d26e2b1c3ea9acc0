// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wagewarden.platform.api.Article;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.platform.api.Reason;

/**
 * A refusal as RFC 9457 says it: {@code application/problem+json}. Beside the members of the RFC it has {@code code}, and
 * {@code errors}, one for each reason, with field, code, message in the asked language, the text in both, and the article.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param reasons all that was found wrong, at least one; the first gives the problem its code and detail
 * @param number the number under which the log has more, for unexpected failures
 * @param missing names of services that are not there, for 503
 */
public record Problem(
        int status, LocalText title, List<Reason> reasons, Optional<String> number, List<String> missing) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<String> SIGNED_OUT = Set.of("wrong-credentials", "signed-out");

    /** A problem with a status of its own. */
    public static Problem of(int status, List<Reason> reasons) {
        return new Problem(status, title(status), List.copyOf(reasons), Optional.empty(), List.of());
    }

    public static Problem of(int status, String code, String zh, String en) {
        return of(status, List.of(Reason.of(code, zh, en)));
    }

    /** The refusal of a command; the reasons' codes decide about the status. */
    public static Problem of(List<Reason> reasons) {
        return of(statusOf(reasons), reasons);
    }

    private static int statusOf(List<Reason> reasons) {
        String code = reasons.getFirst().code();
        if (SIGNED_OUT.contains(code)) {
            return 401;
        }
        return switch (code) {
            case "not-permitted" -> 403;
            case "not-found" -> 404;
            case "changed-meanwhile" -> 412;
            case "too-many-attempts" -> 429;
            // an input that is at fault can be corrected; everything else is a conflict with the present state
            default -> reasons.stream().allMatch(r -> r.field().isPresent()) ? 422 : 409;
        };
    }

    private static LocalText title(int status) {
        return switch (status) {
            case 400 -> new LocalText("请求不符合接口约定", "The request does not fit the contract");
            case 401 -> new LocalText("需要登录", "Sign in first");
            case 403 -> new LocalText("没有权限", "Not permitted");
            case 404 -> new LocalText("没有找到", "Not found");
            case 405 -> new LocalText("不支持此方法", "Method not allowed");
            case 409 -> new LocalText("未能办理", "Refused");
            case 412 -> new LocalText("记录已被他人修改", "Changed meanwhile");
            case 413 -> new LocalText("内容过大", "Too large");
            case 415 -> new LocalText("不支持的内容类型", "Unsupported media type");
            case 422 -> new LocalText("填写的内容有误", "Something in the input is wrong");
            case 428 -> new LocalText("缺少版本", "The version is missing");
            case 429 -> new LocalText("尝试次数过多", "Too many attempts");
            case 503 -> new LocalText("服务暂不可用", "Not available now");
            default -> new LocalText("发生意外错误", "Unexpected error");
        };
    }

    public Problem numbered(String error) {
        return new Problem(status, title, reasons, Optional.of(error), missing);
    }

    public Problem missing(List<String> services) {
        return new Problem(status, title, reasons, number, List.copyOf(services));
    }

    /** The body. */
    public Fields body(Locale locale) {
        Reason first = reasons.getFirst();
        return Fields.of()
                .with("type", "urn:wagewarden:problem:" + first.code())
                .with("title", title.in(locale))
                .with("status", status)
                .with("detail", first.text().in(locale))
                .with("code", first.code())
                .with("instance", number.map(n -> "urn:wagewarden:error:" + n))
                .with("number", number)
                .with("missing", missing.isEmpty() ? Optional.empty() : Optional.of(missing))
                .with("errors", reasons.stream().map(r -> error(r, locale)).toList());
    }

    private Fields error(Reason reason, Locale locale) {
        // a request that does not fit the contract has its mistake in the address or a header
        Optional<String> pointer =
                status == 400 ? Optional.empty() : reason.field().map(Problem::pointer);
        return reason(reason)
                .with("pointer", pointer)
                .with("message", reason.text().in(locale));
    }

    /** A field of the body as a JSON pointer (RFC 6901): {@code order.items[0]} is {@code /order/items/0}. */
    static String pointer(String field) {
        return "/"
                + field.replace("~", "~0").replace("/", "~1").replace("]", "").replaceAll("[.\\[]", "/");
    }

    /** A reason as a member of an answer. */
    public static Fields reason(Reason reason) {
        return Fields.of()
                .with("code", reason.code())
                .with("field", reason.field())
                .with("text", reason.text())
                .with("article", reason.article().map(Problem::article));
    }

    /** An article as a member of an answer. */
    public static Fields article(Article article) {
        return Fields.of()
                .with("number", article.number())
                .with("item", article.item())
                .with("label", article.label());
    }
}
