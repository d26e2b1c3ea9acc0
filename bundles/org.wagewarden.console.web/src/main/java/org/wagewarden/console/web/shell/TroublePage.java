// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.shell;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.console.web.components.Link;
import org.wagewarden.console.web.host.Trouble;
import org.wagewarden.platform.api.LocalText;

/** A page that stands where a view should be: what is the matter, and what to do. */
public final class TroublePage extends Div {

    private static final LocalText HOME = new LocalText("回到工作台", "Back to the workbench");

    public TroublePage(ViewContext context, Trouble trouble) {
        addClassName("trouble");
        getElement().setAttribute("role", "status");
        LocalText title = title(trouble);
        LocalText remedy = remedy(trouble);
        add(new H1(context.text(title)), new Paragraph(context.text(remedy)));
        if (trouble instanceof Trouble.Failed failed) {
            add(new Paragraph(new Code(failed.number())));
        }
        add(new Link("", context.text(HOME)));
    }

    private static LocalText title(Trouble trouble) {
        return switch (trouble) {
            case Trouble.NotThere ignored -> new LocalText("没有这个页面", "There is no such page");
            case Trouble.SignInFirst(LocalText view) ->
                new LocalText("请先登录：" + view.zh(), "Sign in first: " + view.en());
            case Trouble.NotAllowed(LocalText view) ->
                new LocalText("您没有权限查看“" + view.zh() + "”", "You may not see “" + view.en() + "”");
            case Trouble.Gone(LocalText view, String plugin) ->
                new LocalText("“" + view.zh() + "”已停用", "“" + view.en() + "” has been removed");
            case Trouble.Failed(LocalText view, String plugin, String number) ->
                new LocalText("“" + view.zh() + "”出错了", "“" + view.en() + "” failed");
        };
    }

    private static LocalText remedy(Trouble trouble) {
        return switch (trouble) {
            case Trouble.NotThere ignored ->
                new LocalText(
                        "地址可能有误，或提供该页面的插件没有安装。系统管理员可在“服务与插件”中查看缺少什么。",
                        "The address may be mistyped, or the plugin that provides the page is not installed. An"
                                + " administrator sees under “Services and plugins” what is missing.");
            case Trouble.SignInFirst ignored -> new LocalText("登录后可继续。", "You can go on after signing in.");
            case Trouble.NotAllowed ignored ->
                new LocalText("如需查看，请联系系统管理员调整您的角色。", "Ask the system administrator for the role you need.");
            case Trouble.Gone(LocalText view, String plugin) ->
                new LocalText(
                        "提供它的插件 " + plugin + " 已停止或卸载，其他页面不受影响。",
                        "Its plugin " + plugin + " was stopped or removed; all other pages go on working.");
            case Trouble.Failed(LocalText view, String plugin, String number) ->
                new LocalText(
                        "其他页面不受影响。请重试；若仍失败，请把下面的错误编号告知系统管理员。",
                        "All other pages go on working. Try again; if it fails again, tell the administrator this number.");
        };
    }
}
