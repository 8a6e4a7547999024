package io.github.binrec.processor.analysis.defaults;

import com.palantir.javapoet.CodeBlock;
import io.github.binrec.annotations.Default;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.remedy.NearMiss;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.model.AtomicType;
import io.github.binrec.processor.model.CustomType;
import io.github.binrec.processor.model.DefaultValue;
import io.github.binrec.processor.model.EnumConstant;
import io.github.binrec.processor.model.EnumType;
import io.github.binrec.processor.model.FieldType;
import io.github.binrec.processor.model.JdkKind;
import io.github.binrec.processor.model.JdkValue;
import io.github.binrec.processor.model.Listing;
import io.github.binrec.processor.model.Mapping;
import io.github.binrec.processor.model.NestedType;
import io.github.binrec.processor.model.ObjectArray;
import io.github.binrec.processor.model.OptionalPrimitive;
import io.github.binrec.processor.model.OptionalType;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.PrimitiveArray;
import io.github.binrec.processor.model.PrimitiveKind;
import io.github.binrec.processor.model.Scalar;
import io.github.binrec.processor.model.VariableType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** The rules of {@code @Default}. */
public final class DefaultRules {
    private final Subject subject;

    public DefaultRules(Subject subject) {
        this.subject = subject;
    }

    /** {@return the default of a component, or null if it has none or after a report} */
    public @Nullable DefaultValue of(Component component, FieldType type, Presence presence) {
        Optional<Component.Found> found = component.find(Default.class);
        if (found.isEmpty()) {
            return null;
        }
        Site site = Site.of(subject.name() + "." + component.name(), found.get().position("value"));
        if (presence == Presence.NULLABLE || presence == Presence.OPTIONAL) {
            subject.reject(
                    DiagnosticCode.DEFAULT_AND_ABSENCE,
                    Site.of(site.about(), found.get().position()),
                    presence == Presence.NULLABLE ? "null" : "an empty Optional");
            return null;
        }
        String text = Mirrors.value(found.get().mirror(), "value")
                .map(AnnotationValue::getValue)
                .map(Object::toString)
                .orElse(null);
        return isPossible(type, text, site) ? parse(type, text, site) : null;
    }

    private boolean isPossible(FieldType type, @Nullable String text, Site site) {
        if (type instanceof AtomicType atomic && !atomic.kind().isArray()) {
            return (text == null && atomic.held().nullable())
                    || isPossible(atomic.held().type(), text, site);
        }
        if (type instanceof OptionalType || type instanceof OptionalPrimitive) {
            reject(
                    site,
                    "an Optional inside another type has no default",
                    "Use @Nullable or Optional for the component.");
            return false;
        }
        if (type instanceof NestedType nested) {
            reject(
                    site,
                    nested.type().simpleName() + " has no text that could be its default",
                    "Use @Nullable or Optional, and fill in the value in the record's constructor.");
            return false;
        }
        if (type instanceof CustomType custom) {
            reject(
                    site,
                    "only " + custom.codec().simpleName() + " knows what its values look like",
                    "Use @Nullable or Optional, and fill in the value in the record's constructor.");
            return false;
        }
        if (type instanceof VariableType variable) {
            reject(
                    site,
                    "nothing is known of the values of " + variable.variable().name(),
                    "Use @Nullable or Optional, and fill in the value in the record's constructor.");
            return false;
        }
        if (type instanceof EnumType && text == null) {
            reject(site, "a bare @Default is zero or empty, and an enum has neither", "Name the constant.");
            return false;
        }
        if (type instanceof JdkValue value && isJdkImpossible(value.kind(), text, site)) {
            return false;
        }
        boolean holder = type instanceof Listing
                || type instanceof Mapping
                || type instanceof ObjectArray
                || type instanceof PrimitiveArray
                || type instanceof AtomicType;
        if (holder && text != null) {
            reject(site, "a collection, map or array can only be empty by default", "Write @Default without a value.");
        }
        if (type instanceof ObjectArray && type.accept(new DefaultValues(null)).isEmpty()) {
            reject(site, "Java has no expression for an empty array of a generic type", "Use a List.");
            return false;
        }
        return !holder || text == null;
    }

    private boolean isJdkImpossible(JdkKind kind, @Nullable String text, Site site) {
        String name = kind.className().simpleName();
        boolean hasZero = JdkDefaults.hasZero(kind);
        if (text == null && !hasZero) {
            String remedy = JdkDefaults.hasText(kind) ? "Write the value." : "Use @Nullable or Optional.";
            reject(site, "a bare @Default is zero or empty, and there is no such " + name, remedy);
            return true;
        }
        if (text != null && !JdkDefaults.hasText(kind)) {
            String remedy = hasZero ? "Write @Default without a value." : "Use @Nullable or Optional.";
            reject(site, name + " has no text that could be its default", remedy);
            return true;
        }
        return false;
    }

    private void reject(Site site, String rule, String remedy) {
        subject.reject(DiagnosticCode.DEFAULT_IMPOSSIBLE, site, rule, remedy);
    }

    private @Nullable DefaultValue parse(FieldType type, @Nullable String text, Site site) {
        Optional<CodeBlock> expression = type.accept(new DefaultValues(text));
        if (expression.isEmpty()) {
            subject.reject(
                    DiagnosticCode.DEFAULT_TEXT,
                    site,
                    String.valueOf(text),
                    expected(held(type), text),
                    remedy(held(type), text));
        }
        return expression.map(DefaultValue::new).orElse(null);
    }

    /** What an atomic variable holds: the text is that of its value. */
    private static FieldType held(FieldType type) {
        return type instanceof AtomicType atomic ? held(atomic.held().type()) : type;
    }

    private static String expected(FieldType type, @Nullable String text) {
        if (type instanceof Scalar scalar) {
            boolean number = scalar.kind() != PrimitiveKind.BOOLEAN && scalar.kind() != PrimitiveKind.CHAR;
            return number && !Literals.isNumber(String.valueOf(text), isWhole(scalar))
                    ? (isWhole(scalar) ? "a whole number" : "a number")
                    : expected(scalar.kind());
        }
        if (type instanceof JdkValue value) {
            return expected(value.kind());
        }
        return "a constant of " + ((EnumType) type).type().simpleName();
    }

    private static String expected(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> "true or false";
            case CHAR -> "one char";
            case FLOAT, DOUBLE -> "a number within the range of " + kind.typeName();
            case BYTE -> "a whole number from -128 to 127";
            case SHORT -> "a whole number from -32768 to 32767";
            case INT -> "a whole number from -2147483648 to 2147483647";
            case LONG -> "a whole number from -9223372036854775808 to 9223372036854775807";
        };
    }

    private static String expected(JdkKind kind) {
        return switch (kind) {
            case BIG_INTEGER -> "a whole number";
            case BIG_DECIMAL -> "a decimal number";
            case UUID -> "a UUID";
            case INSTANT -> "an instant";
            case LOCAL_DATE -> "a date";
            case LOCAL_TIME -> "a time of day";
            case LOCAL_DATE_TIME -> "a date and time";
            case DURATION -> "a duration";
            case ATOMIC_INTEGER, ATOMIC_LONG -> "a whole number within its range";
            case ATOMIC_BOOLEAN -> "true or false";
            case OFFSET_DATE_TIME -> "a date and time with an offset";
            case OFFSET_TIME -> "a time of day with an offset";
            case ZONED_DATE_TIME -> "a date and time with a zone";
            case YEAR -> "a year";
            case YEAR_MONTH -> "a year and month";
            case MONTH_DAY -> "a month and day";
            case PERIOD -> "a period";
            case ZONE_OFFSET -> "an offset";
            case ZONE_ID -> "a zone";
            default -> "a " + kind.className().simpleName();
        };
    }

    private static String remedy(FieldType type, @Nullable String text) {
        if (type instanceof EnumType enumType) {
            List<String> names =
                    enumType.constants().stream().map(EnumConstant::name).toList();
            String written = String.valueOf(text);
            // An enum's constant is named alone, as after case: Side.BUY is BUY.
            return NearMiss.of(written.substring(written.lastIndexOf('.') + 1), names)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("Use one of " + names.stream().limit(10).collect(Collectors.joining(", ")) + ".");
        }
        String written = String.valueOf(text);
        String stem = written.isEmpty() ? "" : written.substring(0, written.length() - 1);
        if (type instanceof Scalar scalar
                && written.matches(".*[lLfFdD]")
                && Literals.isNumber(stem, isWhole(scalar))) {
            return "Write it without the suffix: \"" + stem + "\".";
        }
        return "Write it like " + example(type) + ".";
    }

    private static boolean isWhole(Scalar scalar) {
        return scalar.kind() != PrimitiveKind.FLOAT && scalar.kind() != PrimitiveKind.DOUBLE;
    }

    private static String example(FieldType type) {
        if (type instanceof Scalar scalar) {
            return switch (scalar.kind()) {
                case BOOLEAN -> "\"true\"";
                case CHAR -> "\"x\"";
                case FLOAT, DOUBLE -> "\"0.5\"";
                default -> "\"42\"";
            };
        }
        return switch (((JdkValue) type).kind()) {
            case BIG_INTEGER -> "\"42\"";
            case BIG_DECIMAL -> "\"9.99\"";
            case UUID -> "\"123e4567-e89b-12d3-a456-426614174000\"";
            case INSTANT -> "\"2024-02-29T12:30:00Z\"";
            case LOCAL_DATE -> "\"2024-02-29\"";
            case LOCAL_TIME -> "\"12:30\"";
            case LOCAL_DATE_TIME -> "\"2024-02-29T12:30:00\"";
            case DURATION -> "\"PT1H30M\"";
            case ATOMIC_INTEGER, ATOMIC_LONG -> "\"42\"";
            case ATOMIC_BOOLEAN -> "\"true\"";
            case OFFSET_DATE_TIME -> "\"2024-02-29T12:30:00+01:00\"";
            case OFFSET_TIME -> "\"12:30+01:00\"";
            case ZONED_DATE_TIME -> "\"2024-02-29T12:30:00+01:00[Europe/Berlin]\"";
            case YEAR -> "\"2024\"";
            case YEAR_MONTH -> "\"2024-02\"";
            case MONTH_DAY -> "\"--02-29\"";
            case PERIOD -> "\"P1Y2M3D\"";
            case ZONE_OFFSET -> "\"+01:00\"";
            case ZONE_ID -> "\"Europe/Berlin\"";
            case LOCALE -> "\"de-CH\"";
            case CURRENCY -> "\"EUR\"";
            case CHARSET -> "\"UTF-8\"";
            case URI -> "\"https://example.com/\"";
            case PATTERN -> "\"[a-z]+\"";
            default -> "\"text\"";
        };
    }
}
