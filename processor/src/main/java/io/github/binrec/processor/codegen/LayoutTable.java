package io.github.binrec.processor.codegen;

import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.codegen.emitter.Parameterized;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.GreatestSize;
import io.github.binrec.processor.model.LeastSize;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.SizeBound;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table that shows where each field lies, as lines of text in columns: in a codec's Javadoc, and printed on demand. */
public final class LayoutTable {
    private final List<Line> lines;

    private LayoutTable(String... header) {
        lines = new ArrayList<>(List.of(new Line(List.of(header), null)));
    }

    /** {@return the table for a type, each line with its end} */
    public static String of(TypeModel model) {
        return text(lines(model));
    }

    /**
     * The table with a column more.
     *
     * <pre>{@code
     * id  field   type              encoding                        bytes
     * 1   symbol  String            compact string                  1..
     * 2   leg     @Nullable Leg     LegCodec; absent if null        0..LegCodec
     * }</pre>
     *
     * @param model the type
     * @return the table, each line with its end, with the bytes that each field or variant takes, from the least to the greatest
     */
    public static String withSizes(TypeModel model) {
        List<Line> lines = lines(model);
        List<Line> sized = new ArrayList<>();
        for (Line line : lines) {
            List<String> cells = new ArrayList<>(line.cells());
            cells.add(sized.isEmpty() ? "bytes" : SizeText.of(line.size()));
            sized.add(new Line(cells, line.size()));
        }
        return text(sized);
    }

    /** {@return the lines of the table for a type, the header first} */
    static List<Line> lines(TypeModel model) {
        return model instanceof SealedModel sealed ? lines(sealed) : lines((RecordModel) model);
    }

    /**
     * A line of the table.
     *
     * @param cells the texts, one for each column
     * @param size what the field or variant takes, or null where there is none
     */
    record Line(List<String> cells, @Nullable Size size) {}

    /**
     * What a field or variant takes.
     *
     * @param least the bytes of the smallest encoding that is read
     * @param greatest the bytes of the largest value, or empty if there is no bound
     */
    record Size(SizeBound least, Optional<SizeBound> greatest) {}

    /**
     * The table for a record.
     *
     * <pre>{@code
     * id  field   type              encoding
     * 1   symbol  String            compact string
     * 2   note    @Nullable String  compact string; absent if null
     * }</pre>
     */
    private static List<Line> lines(RecordModel model) {
        if (model.framing() == Framing.PLAIN) {
            LayoutTable table = new LayoutTable("field", "type", "encoding");
            model.fields().forEach(field -> table.lines.add(line(field)));
            return table.lines;
        }
        Map<Integer, Line> byId = new TreeMap<>();
        for (FieldModel field : model.fields()) {
            Line line = line(field);
            List<String> cells = new ArrayList<>(line.cells());
            cells.add(0, String.valueOf(field.id()));
            byId.put(field.id(), new Line(cells, line.size()));
        }
        for (ReservedModel reserved : model.reserved()) {
            String id = String.valueOf(reserved.id());
            String type = TypeNotation.of(reserved.type());
            byId.put(reserved.id(), new Line(List.of(id, "-", type, "reserved, no longer written"), null));
        }
        LayoutTable table = new LayoutTable("id", "field", "type", "encoding");
        table.lines.addAll(byId.values());
        return table.lines;
    }

    private static Line line(FieldModel field) {
        return new Line(
                List.of(field.name(), TypeNotation.of(field), encoding(field)),
                new Size(LeastSize.of(field), GreatestSize.of(field)));
    }

    /**
     * The table for a sealed type.
     *
     * <pre>{@code
     * tag  type    encoding
     * 0    Circle  CircleCodec
     * }</pre>
     */
    private static List<Line> lines(SealedModel model) {
        LayoutTable table = new LayoutTable("tag", "type", "encoding");
        for (VariantModel variant : model.variants()) {
            table.lines.add(new Line(
                    List.of(
                            String.valueOf(variant.tag()),
                            TypeNotation.of(variant.type()),
                            EncodingText.of(variant.type())),
                    new Size(LeastSize.of(variant), GreatestSize.of(variant))));
        }
        if (model.fallback() != null) {
            table.lines.add(new Line(
                    List.of(
                            "other",
                            Parameterized.shortName(model.fallback().type()),
                            "length, then the bytes as they came"),
                    new Size(LeastSize.ofFallback(model), Optional.empty())));
        }
        return table.lines;
    }

    private static String encoding(FieldModel field) {
        String body = EncodingText.of(Components.bodyType(field.type()));
        return switch (field.presence()) {
            case REQUIRED -> field.defaultValue() == null ? body : body + "; has a default";
            case NULLABLE -> body + "; absent if null";
            case OPTIONAL -> body + "; absent if empty";
            case FLAG -> PresenceWord.isTrueByDefault(field) ? "a bit, set if false" : "a bit, set if true";
        };
    }

    private static String text(List<Line> lines) {
        int[] widths = new int[lines.get(0).cells().size()];
        for (Line line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.cells().get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line.cells().get(i);
                row.append(cell).append(" ".repeat(widths[i] - cell.length() + 2));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
