package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.binrec.annotations.Framing;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import io.github.binrec.processor.model.SealedModel;
import io.github.binrec.processor.model.TypeModel;
import io.github.binrec.processor.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table in a codec's Javadoc, printed on demand too, that shows where each field lies, as lines of text in columns. */
public final class LayoutTable {
    private final List<List<String>> rows = new ArrayList<>();

    private LayoutTable(String... header) {
        rows.add(List.of(header));
    }

    /** {@return the table for a type, each line with its end} */
    public static String of(TypeModel model) {
        return model instanceof SealedModel sealed ? of(sealed) : of((RecordModel) model);
    }

    /**
     * The table for a record.
     *
     * <pre>{@code
     * id  field   type    encoding
     * 1   symbol  String  compact string
     * 2   note    String  compact string; absent if null
     * }</pre>
     */
    private static String of(RecordModel model) {
        if (model.framing() == Framing.PLAIN) {
            LayoutTable table = new LayoutTable("field", "type", "encoding");
            model.fields()
                    .forEach(field ->
                            table.rows.add(List.of(field.name(), shortName(field.javaType()), encoding(field))));
            return table.text();
        }
        Map<Integer, List<String>> byId = new TreeMap<>();
        for (FieldModel field : model.fields()) {
            byId.put(
                    field.id(),
                    List.of(String.valueOf(field.id()), field.name(), shortName(field.javaType()), encoding(field)));
        }
        for (ReservedModel reserved : model.reserved()) {
            byId.put(
                    reserved.id(),
                    List.of(
                            String.valueOf(reserved.id()),
                            "-",
                            shortName(reserved.type().javaType()),
                            "reserved, no longer written"));
        }
        LayoutTable table = new LayoutTable("id", "field", "type", "encoding");
        table.rows.addAll(byId.values());
        return table.text();
    }

    /**
     * The table for a sealed type.
     *
     * <pre>{@code
     * tag  type    encoding
     * 0    Circle  CircleCodec
     * }</pre>
     */
    private static String of(SealedModel model) {
        LayoutTable table = new LayoutTable("tag", "type", "encoding");
        for (VariantModel variant : model.variants()) {
            table.rows.add(List.of(
                    String.valueOf(variant.tag()), shortName(variant.type().type()), EncodingText.of(variant.type())));
        }
        return table.text();
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

    private static String shortName(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join(".", name.simpleNames());
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            String arguments = parameterized.typeArguments().stream()
                    .map(LayoutTable::shortName)
                    .collect(Collectors.joining(", "));
            return shortName(parameterized.rawType()) + "<" + arguments + ">";
        }
        return type instanceof ArrayTypeName array ? shortName(array.componentType()) + "[]" : type.toString();
    }

    private String text() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
