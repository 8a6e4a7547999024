package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.binrec.processor.codegen.LayoutTable.Line;
import io.github.binrec.processor.codegen.LayoutTable.Size;
import io.github.binrec.processor.codegen.emitter.SizeCode;
import io.github.binrec.processor.codegen.names.CodecMembers;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes {@code describe} of a codec. */
final class DescribeMethod {
    private static final String PORTIONS = "portions of describe";

    private final TypeModel model;
    private final CodecMembers members;
    private int portions;

    DescribeMethod(TypeModel model, CodecMembers members) {
        this.model = model;
        this.members = members;
    }

    /**
     * The method.
     *
     * <pre>{@code
     * @Override
     * public String describe() {
     *     Description text = Description.of("Trade, EXTENSIBLE", this, "id", "field", "type", "encoding", "bytes");
     *     text.add("1", "id", "long", "8 bytes", "8");
     *     text.add("2", "leg", "Leg", "LegCodec", Sizes.range(Sizes.leastOf(LegCodec.INSTANCE), Sizes.greatestOf(LegCodec.INSTANCE)));
     *     text.add("3", "rest", "List<T>", "count, then each (" + Description.encodingOf(tCodec) + ")", "1..");
     *     return text.toString();
     * }
     * }</pre>
     */
    MethodSpec build() {
        List<Line> lines = LayoutTable.lines(model);
        Scope scope = members.scope("");
        String text = scope.newVariable("text");
        CodeBlock.Builder body = CodeBlock.builder();
        CodeBlock header = CodeBlock.of("$S, this,$W$L,$W$S", subject(), cells(lines.get(0)), "bytes");
        body.addStatement("$T $N = $L", RuntimeNames.DESCRIPTION, text, RuntimeNames.DESCRIPTION_OF.call(header));
        List<Line> rest = lines.subList(1, lines.size());
        if (rest.size() <= Segments.MAX_FIELDS) {
            rest.forEach(line -> body.addStatement(add(line, text)));
        } else {
            for (int from = 0; from < rest.size(); from += Segments.MAX_FIELDS) {
                int to = Math.min(from + Segments.MAX_FIELDS, rest.size());
                body.addStatement("$N($N)", addPortion(rest.subList(from, to)), text);
            }
        }
        return MethodSpec.methodBuilder(RuntimeNames.DESCRIBE.name())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get(String.class))
                .addCode(body.addStatement("return $N.toString()", text).build())
                .build();
    }

    private String subject() {
        return model.simpleName() + (model instanceof RecordModel record ? ", " + record.framing() : ", sealed");
    }

    /**
     * Adds a method for some of the lines.
     *
     * <pre>{@code
     * private static void describe1(Description text) {
     *     text.add("1", "id", "long", "8 bytes", "8");
     *     ...
     * }
     * }</pre>
     */
    private String addPortion(List<Line> lines) {
        String name = members.newMethodName(PORTIONS, "describe" + ++portions);
        String text = members.scope("").newVariable("text");
        CodeBlock.Builder body = CodeBlock.builder();
        lines.forEach(line -> body.addStatement(add(line, text)));
        members.addMethod(
                PORTIONS,
                MethodSpec.methodBuilder(name)
                        .addJavadoc("Describes some of the components.\n\n@param $N where the text goes\n", text)
                        .addModifiers(members.helperModifiers())
                        .addParameter(RuntimeNames.DESCRIPTION, text)
                        .addCode(body.build())
                        .build());
        return name;
    }

    private CodeBlock add(Line line, String text) {
        return RuntimeNames.ADD_LINE.on(text, CodeBlock.of("$L,$W$L", cells(line), bytes(line.size())));
    }

    private CodeBlock cells(Line line) {
        return line.cells().stream().map(this::cell).collect(CodeBlock.joining(",$W"));
    }

    /** {@code "compact string"}, or {@code "count, then each (" + Description.encodingOf(tCodec) + ")"}. */
    private CodeBlock cell(String text) {
        List<CodeBlock> pieces = new ArrayList<>();
        Matcher given = EncodingText.GIVEN.matcher(text);
        int end = 0;
        for (; given.find(); end = given.end()) {
            addText(pieces, text.substring(end, given.start()));
            pieces.add(RuntimeNames.ENCODING_OF.call(members.given().field(given.group(1))));
        }
        addText(pieces, text.substring(end));
        return CodeBlock.join(pieces, " + ");
    }

    private static void addText(List<CodeBlock> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(CodeBlock.of("$S", text));
        }
    }

    /** {@code "1..5"}, or a question to the codecs that know. */
    private CodeBlock bytes(@Nullable Size size) {
        if (size == null) {
            return CodeBlock.of("$S", "");
        }
        boolean known = size.least().isConstant()
                && size.greatest().map(bound -> bound.isConstant()).orElse(true);
        if (!known) {
            SizeCode code = new SizeCode(members.scope(""));
            return RuntimeNames.RANGE.call(code.least(size.least()), code.greatest(size.greatest()));
        }
        long least = size.least().bytes();
        String end = size.greatest().map(bound -> String.valueOf(bound.bytes())).orElse("");
        return CodeBlock.of("$S", end.equals(String.valueOf(least)) ? end : least + ".." + end);
    }
}
