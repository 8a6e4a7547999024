package io.github.binrec.processor.model;

import static io.github.binrec.processor.model.Checks.check;
import static io.github.binrec.processor.model.Checks.checkDistinct;

import com.palantir.javapoet.ClassName;
import io.github.binrec.annotations.Framing;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A record, or a class that is encoded like a record of its properties.
 *
 * @param type the record or class
 * @param codec its codec
 * @param isPublic whether the codec is public
 * @param levels how many levels of depth a value counts, 0 if it cannot hold another of the same type
 * @param suppressedWarnings the warnings that the codec suppresses
 * @param framing how its fields are put together
 * @param fields its fields in declaration order, of a class those of its superclass first
 * @param reserved the ids that fields once had, in ascending order
 * @param construction how a value is made of the fields
 * @param leastSize of a recursive type the bytes of its smallest encoding, which cannot be asked of its codec in turn; of any
 *     other 0
 * @param parameters its type parameters
 */
public record RecordModel(
        ClassName type,
        ClassName codec,
        boolean isPublic,
        int levels,
        List<String> suppressedWarnings,
        Framing framing,
        List<FieldModel> fields,
        List<ReservedModel> reserved,
        Construction construction,
        long leastSize,
        TypeParameters parameters)
        implements TypeModel {
    public RecordModel {
        suppressedWarnings = List.copyOf(suppressedWarnings);
        fields = List.copyOf(fields);
        reserved = reserved.stream()
                .sorted(Comparator.comparingInt(ReservedModel::id))
                .toList();
        checkDistinct(fields, FieldModel::name, "fields");
        check(
                construction.fields().stream()
                        .sorted()
                        .toList()
                        .equals(fields.stream().map(FieldModel::name).sorted().toList()),
                "$T is made of $L",
                type,
                construction.fields());
        List<Integer> ids = IntStream.concat(
                        fields.stream().mapToInt(FieldModel::id),
                        reserved.stream().mapToInt(ReservedModel::id))
                .sorted()
                .boxed()
                .toList();
        for (int i = 0; i < ids.size(); i++) {
            check(ids.get(i) == i + 1, "ids $L of $T are not 1 to $L", ids, type, ids.size());
        }
        if (framing == Framing.PLAIN) {
            check(reserved.isEmpty(), "plain $T reserves ids", type);
            for (int i = 0; i < fields.size(); i++) {
                check(fields.get(i).id() == i + 1, "fields of plain $T are not in declaration order", type);
                check(fields.get(i).defaultValue() == null, "plain $T has a default", type);
            }
        }
    }

    /** A record proper, which is made by the constructor that takes all fields. */
    public RecordModel(
            ClassName type,
            ClassName codec,
            boolean isPublic,
            boolean recursive,
            List<String> suppressedWarnings,
            Framing framing,
            List<FieldModel> fields,
            List<ReservedModel> reserved) {
        this(
                type,
                codec,
                isPublic,
                recursive ? 1 : 0,
                suppressedWarnings,
                framing,
                fields,
                reserved,
                Construction.constructor(type, fields),
                0,
                TypeParameters.NONE);
    }

    @Override
    public boolean recursive() {
        return levels > 0;
    }

    @Override
    public RecordModel withLeastSize(long bytes) {
        return with(fields, bytes);
    }

    /** {@return the same record with fields of other types, which are turned into the same bytes} */
    RecordModel withFields(List<FieldModel> newFields) {
        return with(newFields, leastSize);
    }

    private RecordModel with(List<FieldModel> newFields, long newLeastSize) {
        return new RecordModel(
                type,
                codec,
                isPublic,
                levels,
                suppressedWarnings,
                framing,
                newFields,
                reserved,
                construction,
                newLeastSize,
                parameters);
    }

    /** {@return the fields in the order of their ids, which is the order of their bytes} */
    public List<FieldModel> byId() {
        return fields.stream().sorted(Comparator.comparingInt(FieldModel::id)).toList();
    }

    /** {@return the greatest id of a field or a reservation, 0 where there is none} */
    public int greatestId() {
        return fields.size() + reserved.size();
    }

    /** {@return the bytes of a plain record's bitmap: a bit for each field that can be absent or is a boolean, 8 a byte} */
    int plainBitmapSize() {
        long bits = fields.stream()
                .filter(field -> field.presence() != Presence.REQUIRED)
                .count();
        return (int) (bits + 7) / 8;
    }

    /** {@return the bytes of an extensible record's bitmap up to an id: a bit for each, 7 a byte} */
    static int bitmapSize(int id) {
        return (id + 6) / 7;
    }
}
