// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.reporting.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wagewarden.platform.api.LocalText;
import org.wagewarden.reporting.api.Chart;

class SvgTest {

    private final FileDocuments documents = new FileDocuments();

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void titleAndDescriptionStandInside(Chart.Kind kind) throws Exception {
        Element svg = parse(documents.svg(Samples.chart(kind), Locale.ENGLISH)).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        String[] labels = svg.getAttribute("aria-labelledby").split(" ");
        Element title = (Element) svg.getElementsByTagName("title").item(0);
        Element description = (Element) svg.getElementsByTagName("desc").item(0);
        assertThat(labels).containsExactly(title.getAttribute("id"), description.getAttribute("id"));
        assertThat(title.getTextContent()).isEqualTo("Officers by street " + Samples.HOSTILE);
        assertThat(description.getTextContent()).isEqualTo("One bar for each street.");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void nothingInsideRunsOrNeedsAnExceptionFromThePolicy(Chart.Kind kind) throws Exception {
        String text = documents.svg(Samples.chart(kind), Locale.CHINESE);

        assertThat(text).doesNotContain("<script", " style=", "<style", "href", " on", "<!--");
        assertThat(parse(text).getElementsByTagName("*").getLength()).isLessThan(200);
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void coloursFollowThePageAndHaveDefaults(Chart.Kind kind) {
        String text = documents.svg(Samples.chart(kind), Locale.CHINESE);

        assertThat(text).contains("fill=\"currentColor\"", "var(--ww-chart-1, #0072B2)", "var(--ww-chart-2, #E69F00)");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void everyValueCanBeReadWithoutColour(Chart.Kind kind) throws Exception {
        NodeList tips =
                parse(documents.svg(Samples.chart(kind), Locale.CHINESE)).getElementsByTagName("title");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tips.getLength(); i++) {
            texts.add(tips.item(i).getTextContent());
        }

        assertThat(texts).contains("南汇街道 · 住建 · 12 人", "名字非常非常非常非常非常长的街道办事处辖区 · 水利 · 4.5 人");
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void allIsInsideTheFrame(Chart.Kind kind) throws Exception {
        Element svg = parse(documents.svg(Samples.chart(kind), Locale.CHINESE)).getDocumentElement();
        double high = Double.parseDouble(svg.getAttribute("height"));
        NodeList texts = svg.getElementsByTagName("text");

        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, 720.0);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, high);
        }
    }

    @Test
    void barsAreAsLongAsTheirValues() throws Exception {
        NodeList rects = parse(documents.svg(Samples.chart(Chart.Kind.BAR), Locale.CHINESE))
                .getElementsByTagName("rect");
        // two marks of the legend, then category by category
        double twelve = Double.parseDouble(((Element) rects.item(2)).getAttribute("width"));
        double three = Double.parseDouble(((Element) rects.item(3)).getAttribute("width"));

        assertThat(rects.getLength()).isEqualTo(2 + 6);
        assertThat(twelve / three).isBetween(3.9, 4.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theUnitKeepsItsDistanceFromTheLastNumber(String language) throws Exception {
        Locale locale = Locale.of(language);
        NodeList texts = parse(documents.svg(Samples.chart(Chart.Kind.STACKED_BAR), locale))
                .getElementsByTagName("text");
        List<Element> axis = IntStream.range(0, texts.getLength())
                .mapToObj(i -> (Element) texts.item(i))
                .toList();
        String unit = Samples.chart(Chart.Kind.BAR).unit().in(locale);
        int place = axis.stream().map(Element::getTextContent).toList().indexOf(unit);
        Element last = axis.get(place - 1);

        double end = Double.parseDouble(last.getAttribute("x")) + Drawing.textWidth(last.getTextContent()) / 2.0;
        double begin = Double.parseDouble(axis.get(place).getAttribute("x")) - Drawing.textWidth(unit);
        assertThat(begin - end).isGreaterThanOrEqualTo(6);
    }

    @Test
    void aChartOfNothingIsDrawnAllTheSame() throws Exception {
        for (Chart.Kind kind : Chart.Kind.values()) {
            LocalText one = LocalText.same("一");
            Chart nothing = new Chart(kind, one, one, one, List.of(one), List.of(new Chart.Series(one, List.of(0.0))));
            assertThat(parse(documents.svg(nothing, Locale.CHINESE))).isNotNull();
        }
    }

    @Test
    void theSameChartIsTheSamePictureAndAnotherHasAnotherId() {
        String bar = documents.svg(Samples.chart(Chart.Kind.BAR), Locale.CHINESE);

        assertThat(documents.svg(Samples.chart(Chart.Kind.BAR), Locale.CHINESE)).isEqualTo(bar);
        assertThat(id(documents.svg(Samples.chart(Chart.Kind.LINE), Locale.CHINESE)))
                .isNotEqualTo(id(bar));
    }

    private static String id(String svg) {
        return svg.replaceAll("(?s).*?aria-labelledby=\"(\\S+) .*", "$1");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
