package io.github.binrec.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.OptionalEmitter;
import io.github.binrec.processor.codegen.names.RuntimeNames;
import io.github.binrec.processor.codegen.names.Scope;
import io.github.binrec.processor.model.Construction;
import io.github.binrec.processor.model.Construction.Argument;
import io.github.binrec.processor.model.Construction.Assignment;
import io.github.binrec.processor.model.Construction.FieldArgument;
import io.github.binrec.processor.model.Construction.NoArgument;
import io.github.binrec.processor.model.Conversion;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Emits the making of a value from what was read for its fields. */
final class ConstructionCode {
    private final GuardedBody body;
    private final Scope scope;
    private final Map<String, CodeBlock> values;

    /**
     * Creates an emitter.
     *
     * @param body where the code goes
     * @param scope the names of the method
     * @param values from a field's name to the expression that has its value
     */
    ConstructionCode(GuardedBody body, Scope scope, Map<String, CodeBlock> values) {
        this.body = body;
        this.scope = scope;
        this.values = values;
    }

    /** Emits the end of the method that reads: the value is made and returned. */
    void addReturn(RecordModel model) {
        Construction construction = model.construction();
        if (construction instanceof Construction.Call call) {
            addCall(model, call);
        } else if (construction instanceof Construction.Builder builder && builder.chained()) {
            addChain(model, builder);
        } else if (construction instanceof Construction.Builder builder) {
            addBuilder(model, builder);
        }
    }

    /**
     * A constructor or factory.
     *
     * <pre>{@code
     * return new Trade(id, legs);
     * }</pre>
     *
     * or, if something is left to be set,
     *
     * <pre>{@code
     * Trade trade = Objects.requireNonNull(Trade.of(id), "Trade.of gave null");
     * at = "legs";
     * trade.setLegs(legs);
     * return trade;
     * }</pre>
     *
     * where a method that sets may give another value instead, it is that which is returned:
     *
     * <pre>{@code
     * trade = Objects.requireNonNull(trade.legs(legs), "Trade.legs gave null");
     * }</pre>
     */
    private void addCall(RecordModel model, Construction.Call call) {
        CodeBlock arguments = call.arguments().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        CodeBlock made = call.method() == null
                ? CodeBlock.of("new $T$L($L)", call.owner(), model.parameters().isEmpty() ? "" : "<>", arguments)
                : nonNull(
                        CodeBlock.of("$T.$N($L)", call.owner(), call.method(), arguments), call.owner(), call.method());
        if (call.rest().isEmpty()) {
            body.statement("return $L", made);
            return;
        }
        String variable = scope.newVariable(model.type().simpleName());
        body.statement("$T $N = $L", model.javaType(), variable, made);
        addAssignments(model, call.owner(), variable, call.rest());
        addChecks(model, variable, call.rest());
        body.statement("return $N", variable);
    }

    /**
     * A builder whose methods return it.
     *
     * <pre>{@code
     * return Objects.requireNonNull(Trade.builder()
     *         .id(id)
     *         .legs(legs)
     *         .build(), "Trade.build gave null");
     * }</pre>
     *
     * where a method only adds what it is given, a null is left out, and so is an empty Optional where it takes only what that holds:
     *
     * <pre>{@code
     * var builder = Trade.builder()
     *         .id(id);
     * if (legs != null) {
     *     builder = builder.addAllLegs(legs);
     * }
     * return Objects.requireNonNull(builder.build(), "Trade.build gave null");
     * }</pre>
     */
    private void addChain(RecordModel model, Construction.Builder builder) {
        CodeBlock chain = start(model, builder.start());
        String variable = "";
        for (Assignment step : builder.steps()) {
            CodeBlock call = CodeBlock.of(".$N($L)", step.target().name(), handedOver(model, step));
            if (!mayBeLeftOut(model, step)) {
                chain = CodeBlock.of("$L\n$L", chain, call);
                continue;
            }
            if (!chain.toString().equals(variable)) {
                variable = scope.newVariable("builder");
                body.statement("var $N = $L", variable, chain);
                chain = CodeBlock.of("$N", variable);
            }
            body.beginIf(isPresent(model, step));
            body.statement("$N = $N$L", variable, variable, call);
            body.endIf();
        }
        CodeBlock made = chain.toString().equals(variable)
                ? CodeBlock.of("$L.$N()", chain, builder.finish())
                : CodeBlock.of("$L\n.$N()", chain, builder.finish());
        addFinish(model, builder, made);
    }

    private static boolean mayBeLeftOut(RecordModel model, Assignment step) {
        return takesContent(step) || (step.skipsNull() && field(model, step).presence() == Presence.NULLABLE);
    }

    private static FieldModel field(RecordModel model, Assignment step) {
        return model.fields().stream()
                .filter(field -> field.name().equals(step.field()))
                .findFirst()
                .orElseThrow();
    }

    /** {@code legs != null}, or {@code note.isPresent()}. */
    private CodeBlock isPresent(RecordModel model, Assignment step) {
        CodeBlock value = value(step.field());
        return Emitters.of(field(model, step).type()) instanceof OptionalEmitter optional
                ? optional.isPresent(value)
                : CodeBlock.of("$L != null", value);
    }

    /** {@code legs}, or {@code note.get()} where nothing takes the Optional itself; nothing is called with a null that it may refuse. */
    private CodeBlock handedOver(RecordModel model, Assignment step) {
        CodeBlock value = value(step.field());
        if (!takesContent(step)) {
            return ConversionCode.of(step.conversion(), value);
        }
        return Emitters.of(field(model, step).type()) instanceof OptionalEmitter optional ? optional.get(value) : value;
    }

    /**
     * A builder whose methods return nothing of use.
     *
     * <pre>{@code
     * var builder = Trade.builder();
     * at = "id";
     * builder.setId(id);
     * at = null;
     * return Objects.requireNonNull(builder.build(), "Trade.build gave null");
     * }</pre>
     */
    private void addBuilder(RecordModel model, Construction.Builder builder) {
        String variable = scope.newVariable("builder");
        body.statement("var $N = $L", variable, start(model, builder.start()));
        addAssignments(model, builder.owner(), variable, builder.steps());
        body.at(null);
        addFinish(model, builder, CodeBlock.of("$N.$N()", variable, builder.finish()));
    }

    /**
     * <pre>{@code
     * return Objects.requireNonNull(builder.build(), "Trade.build gave null");
     * }</pre>
     *
     * or, if something may be left out,
     *
     * <pre>{@code
     * Trade trade = Objects.requireNonNull(builder.build(), "Trade.build gave null");
     * at = "note";
     * Failures.checkLeftOut(note.isPresent(), Failures.nonNull(trade.note()).isPresent());
     * return trade;
     * }</pre>
     */
    private void addFinish(RecordModel model, Construction.Builder builder, CodeBlock made) {
        CodeBlock checked = nonNull(made, builder.owner(), builder.finish());
        if (builder.steps().stream().noneMatch(ConstructionCode::takesContent)) {
            body.statement("return $L", checked);
            return;
        }
        String variable = scope.newVariable(model.type().simpleName());
        body.statement("$T $N = $L", model.javaType(), variable, checked);
        addChecks(model, variable, builder.steps());
        body.statement("return $N", variable);
    }

    /** What nothing takes empty may not be empty in what was made: a class can begin with a value. */
    private void addChecks(RecordModel model, String made, List<Assignment> steps) {
        for (Assignment step : steps) {
            FieldModel field = field(model, step);
            if (takesContent(step)) {
                body.at(field.name());
                body.statement(RuntimeNames.CHECK_LEFT_OUT.call(
                        isPresent(model, step), new Components(scope, made).hasContent(field)));
            }
        }
    }

    private static boolean takesContent(Assignment step) {
        return step.conversion() == Conversion.TO_CONTENT;
    }

    /** {@code Objects.requireNonNull(Trade.of(id), "Trade.of gave null")}: a constructor never does. */
    static CodeBlock nonNull(CodeBlock made, ClassName owner, String method) {
        String message = String.join(".", owner.simpleNames()) + "." + method + " gave null";
        return CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, made, message);
    }

    /**
     * {@code Trade.builder()}, or {@code Pair.<A, B>builder()}: nothing else tells what the builder is for. Or a constructor,
     * {@code new Trade.Builder(id)}, {@code new Pair.Builder<A, B>(first)}.
     */
    private CodeBlock start(RecordModel model, Construction.Start start) {
        CodeBlock arguments = start.arguments().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        CodeBlock types = start.typed()
                ? model.parameters().variables().stream()
                        .map(variable -> CodeBlock.of("$T", variable))
                        .collect(CodeBlock.joining(", ", "<", ">"))
                : CodeBlock.of("");
        if (start.method() == null) {
            return CodeBlock.of("new $T$L($L)", start.in(), types, arguments);
        }
        return CodeBlock.of("$T.$L$N($L)", start.in(), types, start.method(), arguments);
    }

    /** What a setter of the user's refuses is the fault of one field, which the failure names. */
    private void addAssignments(RecordModel model, ClassName owner, String target, List<Assignment> assignments) {
        for (Assignment assignment : assignments) {
            boolean conditional = mayBeLeftOut(model, assignment);
            if (conditional) {
                body.beginIf(isPresent(model, assignment));
            }
            String member = assignment.target().name();
            if (assignment.target().isMethod()) {
                body.at(assignment.field());
                CodeBlock call = CodeBlock.of("$N.$N($L)", target, member, handedOver(model, assignment));
                body.statement(
                        assignment.replaces() ? CodeBlock.of("$N = $L", target, nonNull(call, owner, member)) : call);
            } else {
                body.statement("$N.$N = $L", target, member, value(assignment.field()));
            }
            if (conditional) {
                body.endIf();
            }
        }
    }

    /** {@code id}, {@code Optional.ofNullable(note)}, or {@code null} for a field that is left out of the bytes. */
    private CodeBlock argument(Argument argument) {
        if (argument instanceof FieldArgument field) {
            return ConversionCode.of(field.conversion(), value(field.field()));
        }
        return ((NoArgument) argument).code();
    }

    private CodeBlock value(String field) {
        return values.getOrDefault(field, CodeBlock.of(""));
    }
}
