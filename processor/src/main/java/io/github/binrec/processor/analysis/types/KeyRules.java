package io.github.binrec.processor.analysis.types;

import io.github.binrec.processor.analysis.language.KnownTypes;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Why a type of the JDK is not found again in a set or as a key.
 *
 * @param reason what its {@code equals} does
 * @param instead what to use
 */
public record KeyRules(String reason, String instead) {
    /** The rule that a type breaks, whatever it is made of. */
    static Optional<KeyRules> of(TypeMirror type) {
        return of(KnownTypes.nameOf(type));
    }

    private static Optional<KeyRules> of(String name) {
        return switch (name) {
            case "java.util.regex.Pattern" -> Optional.of(new KeyRules("a Pattern equals only itself", "a String"));
            case "java.lang.StringBuilder" ->
                Optional.of(new KeyRules("a StringBuilder equals only itself", "a String"));
            case "java.util.concurrent.atomic.AtomicInteger" ->
                Optional.of(new KeyRules("an AtomicInteger equals only itself", "an Integer"));
            case "java.util.concurrent.atomic.AtomicLong" ->
                Optional.of(new KeyRules("an AtomicLong equals only itself", "a Long"));
            case "java.util.concurrent.atomic.AtomicBoolean" ->
                Optional.of(new KeyRules("an AtomicBoolean equals only itself", "a Boolean"));
            case "java.util.concurrent.atomic.AtomicIntegerArray" ->
                Optional.of(new KeyRules("an AtomicIntegerArray equals only itself", "a List<Integer>"));
            case "java.util.concurrent.atomic.AtomicLongArray" ->
                Optional.of(new KeyRules("an AtomicLongArray equals only itself", "a List<Long>"));
            case "java.util.concurrent.atomic.AtomicReferenceArray" ->
                Optional.of(new KeyRules("an AtomicReferenceArray equals only itself", "a List of what it holds"));
            case "java.util.concurrent.atomic.AtomicReference" ->
                Optional.of(new KeyRules("an AtomicReference equals only itself", "what it holds"));
            case "java.util.concurrent.atomic.AtomicMarkableReference" ->
                Optional.of(new KeyRules("an AtomicMarkableReference equals only itself", "a record of what it holds"));
            case "java.util.concurrent.atomic.AtomicStampedReference" ->
                Optional.of(new KeyRules("an AtomicStampedReference equals only itself", "a record of what it holds"));
            case "java.net.URL" ->
                Optional.of(new KeyRules("to compare URLs Java asks the network for their hosts", "a java.net.URI"));
            default -> Optional.empty();
        };
    }
}
