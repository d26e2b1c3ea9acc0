// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.console.web.components;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.wagewarden.console.api.ViewContext;
import org.wagewarden.platform.api.LocalText;

/** The ring of twelve points: how many are deducted in this cycle. The sentence beside it says the same in words. */
public final class PointsRing extends Div {

    private static final double RADIUS = 52;
    private static final double ROUND = 2 * Math.PI * RADIUS;
    private static final int FULL = 12;

    /**
     * @param deducted points deducted in the cycle; may be more than 12
     */
    public PointsRing(ViewContext context, int deducted) {
        addClassNames("points-ring", tone(deducted).className());
        LocalText label = new LocalText(
                "本记分周期累计记分 %d 分，满分 12 分，剩余 %d 分".formatted(deducted, Math.max(0, FULL - deducted)),
                "%d of 12 points deducted in this cycle, %d left".formatted(deducted, Math.max(0, FULL - deducted)));
        add(new Html(
                """
                <svg viewBox="0 0 128 128" role="img" aria-label="%s">
                  <circle class="track" cx="64" cy="64" r="%s"/>
                  <circle class="value" cx="64" cy="64" r="%s" stroke-dasharray="%s %s" transform="rotate(-90 64 64)"/>
                  <g class="ticks">%s</g>
                  <text class="number" x="64" y="66">%d</text>
                  <text class="of" x="64" y="88">/ 12</text>
                </svg>"""
                        .formatted(
                                context.text(label),
                                number(RADIUS),
                                number(RADIUS),
                                number(ROUND * Math.min(deducted, FULL) / FULL),
                                number(ROUND),
                                tick(6) + tick(9) + tick(12),
                                deducted)));
    }

    private static Tone tone(int deducted) {
        if (deducted >= FULL) {
            return Tone.BAD;
        }
        return deducted >= 6 ? Tone.WARNING : Tone.GOOD;
    }

    private static String tick(int points) {
        return "<line x1=\"64\" y1=\"4\" x2=\"64\" y2=\"9\" transform=\"rotate(%d 64 64)\"/>".formatted(points * 30);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
