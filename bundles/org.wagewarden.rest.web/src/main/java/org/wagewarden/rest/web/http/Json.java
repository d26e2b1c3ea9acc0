// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.rest.web.http;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wagewarden.platform.api.LocalText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as plain values: maps (in their order), lists, texts, Long or BigDecimal, Boolean, null. Only Jackson's streaming
 * core is used: no data binding, so nothing to look up by reflection at start. A name that comes twice is an error.
 */
public final class Json {

    private static final int DEEPEST = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(40)
                    .maxStringLength(30_000_000)
                    .build())
            .build();

    private Json() {}

    /** What reading gave. */
    public sealed interface Parsed {

        /** The one value of the text. */
        record Value(Optional<Object> tree) implements Parsed {}

        /** Where the text stops being JSON; 1 is the first line and column. */
        record Broken(int line, int column) implements Parsed {}
    }

    /** Reads one value and the end of the input. */
    public static Parsed read(InputStream in) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() == null) {
                return new Parsed.Broken(1, 1);
            }
            Object tree = value(parser);
            if (parser.nextToken() != null) {
                return broken(parser);
            }
            return new Parsed.Value(Optional.ofNullable(tree));
        } catch (JacksonException e) {
            return broken(e);
        }
    }

    /** Takes the items of an array one by one. */
    @FunctionalInterface
    public interface ItemReader {

        /**
         * @param place 0 for the first
         * @param tree the item, or null
         */
        void item(int place, Object tree);
    }

    /**
     * Reads one object and the end of the input. The items of one of its arrays go to a reader and are not kept; the array
     * itself comes back empty.
     */
    public static Parsed read(InputStream in, String apart, ItemReader reader) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() == null) {
                return new Parsed.Broken(1, 1);
            }
            Object tree =
                    parser.currentToken() == JsonToken.START_OBJECT ? apart(parser, apart, reader) : value(parser);
            return parser.nextToken() == null ? new Parsed.Value(Optional.ofNullable(tree)) : broken(parser);
        } catch (JacksonException e) {
            return broken(e);
        }
    }

    private static Map<String, Object> apart(JsonParser parser, String apart, ItemReader reader) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            if (array && name.equals(apart)) {
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    reader.item(i, value(parser));
                }
                members.put(name, List.of());
            } else {
                members.put(name, value(parser));
            }
        }
        return members;
    }

    private static Parsed broken(JacksonException e) {
        return e.getLocation() == null
                ? new Parsed.Broken(1, 1)
                : new Parsed.Broken(
                        Math.max(1, e.getLocation().getLineNr()),
                        Math.max(1, e.getLocation().getColumnNr()));
    }

    private static Parsed broken(JsonParser parser) {
        return new Parsed.Broken(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static Object integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> parser.getDecimalValue();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    /**
     * Writes a tree as UTF-8. Beside the values that reading gives: Optional (empty is null), {@link LocalText} as
     * {@code {"zh":…,"en":…}}, {@link Fields}, and everything else (dates, enums) as its text.
     */
    public static byte[] write(Object tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator, tree);
        }
        return out.toByteArray();
    }

    /** Writes an object whose last member is an array that is made while it is written; as UTF-8, nothing is kept. */
    public static void write(OutputStream out, Fields head, String apart, Consumer<Consumer<Object>> items) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            head.map().forEach((name, value) -> {
                generator.writeName(name);
                write(generator, value);
            });
            generator.writeName(apart);
            generator.writeStartArray();
            items.accept(item -> write(generator, item));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private static void write(JsonGenerator out, Object tree) {
        switch (tree) {
            case null -> out.writeNull();
            case Optional<?> optional -> write(out, optional.orElse(null));
            case Fields fields -> write(out, fields.map());
            case Map<?, ?> map -> {
                out.writeStartObject();
                map.forEach((name, value) -> {
                    out.writeName(name.toString());
                    write(out, value);
                });
                out.writeEndObject();
            }
            case Iterable<?> items -> {
                out.writeStartArray();
                items.forEach(item -> write(out, item));
                out.writeEndArray();
            }
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case LocalText text -> write(out, Fields.of().with("zh", text.zh()).with("en", text.en()));
            default -> out.writeString(tree.toString());
        }
    }
}
