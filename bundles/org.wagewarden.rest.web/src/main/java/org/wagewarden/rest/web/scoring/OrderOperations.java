// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.wagewarden.access.api.DistrictCode;
import org.wagewarden.platform.api.CityClock;
import org.wagewarden.platform.api.Outcome;
import org.wagewarden.registry.api.ProjectId;
import org.wagewarden.registry.api.Projects;
import org.wagewarden.rest.web.http.Answer;
import org.wagewarden.rest.web.http.Area;
import org.wagewarden.rest.web.http.Call;
import org.wagewarden.rest.web.http.Fields;
import org.wagewarden.rest.web.http.Handler;
import org.wagewarden.scoring.api.FindingId;
import org.wagewarden.scoring.api.OrderDraft;
import org.wagewarden.scoring.api.OrderDue;
import org.wagewarden.scoring.api.ProvisionCode;
import org.wagewarden.scoring.api.ReInspection;
import org.wagewarden.scoring.api.RectificationOrder;
import org.wagewarden.scoring.api.RectificationOrderId;
import org.wagewarden.scoring.api.RectificationOrders;

/** Orders to correct (Art. 11). */
@Component(
        service = Area.class,
        name = Area.COMPONENT + OrderOperations.TAG,
        property = Area.PROPERTY + "=" + OrderOperations.TAG)
public final class OrderOperations implements Area {

    static final String TAG = "orders";

    private final RectificationOrders orders;
    private final Projects projects;
    private final CityClock clock;

    @Activate
    public OrderOperations(
            @Reference RectificationOrders orders, @Reference Projects projects, @Reference CityClock clock) {
        this.orders = orders;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public String tag() {
        return TAG;
    }

    @Override
    public Map<String, Handler> handlers() {
        return Map.ofEntries(
                Map.entry("listOrders", this::list),
                Map.entry("countOrders", this::count),
                Map.entry("issueOrder", this::issue),
                Map.entry("getOrder", this::get),
                Map.entry("listOrdersOfProject", this::ofProject),
                Map.entry("extendOrder", this::extend),
                Map.entry("correctItem", this::correct),
                Map.entry("inspectItem", this::inspect),
                Map.entry("confirmLapse", this::confirmLapse),
                Map.entry("chargeLapse", this::charge),
                Map.entry("setLapseAside", this::setAside));
    }

    private Answer list(Call call) {
        return Answer.page(
                orders.inbox(call.caller(), call.constant("due", OrderDue.class), district(call), call.page()),
                this::json);
    }

    private Answer count(Call call) {
        Map<OrderDue, Long> waiting = orders.waiting(call.caller(), district(call));
        Fields counts = Fields.of();
        waiting.forEach((due, count) -> counts.with(due.name(), count));
        return Answer.ok(counts);
    }

    private Answer issue(Call call) {
        OrderDraft draft = new OrderDraft(
                call.body().text("number"),
                call.body().date("orderedOn"),
                call.body().date("deadline"),
                call.body().texts("findings").stream().map(FindingId::new).toList());
        return Answer.of(
                orders.issue(call.caller(), draft),
                order -> Answer.created("orders/" + order.id().value(), json(order)));
    }

    private Answer get(Call call) {
        return Answer.found(orders.find(call.caller(), id(call)), order -> Answer.ok(json(order)));
    }

    private Answer ofProject(Call call) {
        ProjectId project = new ProjectId(call.parameter("id"));
        List<RectificationOrder> found = orders.of(call.caller(), project);
        return found.isEmpty() && projects.find(call.caller(), project).isEmpty()
                ? Answer.notFound()
                : Answer.list(found, this::json);
    }

    private Answer extend(Call call) {
        return changed(orders.extend(
                call.caller(), id(call), call.body().date("until"), call.body().text("reason")));
    }

    private Answer correct(Call call) {
        return changed(orders.correct(
                call.caller(),
                id(call),
                item(call),
                call.body().date("correctedOn"),
                call.body().text("evidence")));
    }

    private Answer inspect(Call call) {
        return changed(orders.inspect(
                call.caller(),
                id(call),
                item(call),
                new ReInspection(
                        call.body().date("on"),
                        call.body().flag("corrected"),
                        call.body().optionalDate("correctedOn"),
                        call.body().text("note"))));
    }

    private Answer confirmLapse(Call call) {
        return changed(orders.confirmLapse(
                call.caller(), id(call), item(call), call.body().text("note")));
    }

    private Answer charge(Call call) {
        return Answer.of(
                orders.charge(call.caller(), id(call), item(call)),
                finding -> Answer.created("findings/" + finding.id().value(), CaseJson.finding(finding)));
    }

    private Answer setAside(Call call) {
        return changed(
                orders.setAside(call.caller(), id(call), item(call), call.body().text("reason")));
    }

    private Answer changed(Outcome<RectificationOrder> outcome) {
        return Answer.of(outcome, order -> Answer.ok(json(order)));
    }

    private Fields json(RectificationOrder order) {
        return OrderJson.order(order, clock.today());
    }

    private static RectificationOrderId id(Call call) {
        return new RectificationOrderId(call.parameter("id"));
    }

    private static ProvisionCode item(Call call) {
        return ProvisionCode.of(call.parameter("item")).orElseThrow();
    }

    private static Optional<DistrictCode> district(Call call) {
        return call.optional("district").map(DistrictCode::new);
    }
}
