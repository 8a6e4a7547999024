package io.github.binrec.processor.codegen;

import io.github.binrec.processor.codegen.Segment.Run;
import io.github.binrec.processor.codegen.Segment.Single;
import io.github.binrec.processor.codegen.Segment.Skipped;
import io.github.binrec.processor.codegen.emitter.Emitters;
import io.github.binrec.processor.codegen.emitter.FixedWidthEmitter;
import io.github.binrec.processor.model.FieldModel;
import io.github.binrec.processor.model.Presence;
import io.github.binrec.processor.model.RecordModel;
import io.github.binrec.processor.model.ReservedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Cuts a record into segments to read, and segments into portions for a method each. */
final class Segments {
    /**
     * The most fields that one method handles: beyond it the JIT compiler's limits come near. A method of more than 8,000
     * bytes of code is never compiled, and a field takes up to 60.
     */
    static final int MAX_FIELDS = 40;

    private final List<Segment> segments = new ArrayList<>();
    private final List<FieldModel> run = new ArrayList<>();

    private Segments() {}

    /**
     * Returns the segments to read, in order. A field with a default ends a run here: whether it has bytes is not known
     * before.
     *
     * @param model the record
     * @return the segments
     */
    static List<Segment> read(RecordModel model) {
        Segments cut = new Segments();
        TreeMap<Integer, Object> byId = new TreeMap<>();
        model.fields().forEach(field -> byId.put(field.id(), field));
        model.reserved().forEach(reserved -> byId.put(reserved.id(), reserved));
        for (Object each : byId.values()) {
            if (each instanceof FieldModel field) {
                cut.add(field);
            } else if (each instanceof ReservedModel reserved && reserved.hasBody()) {
                cut.endRun();
                cut.segments.add(new Skipped(reserved));
            }
        }
        return cut.done();
    }

    private static boolean joinsRun(FieldModel field) {
        return Emitters.of(field.type()) instanceof FixedWidthEmitter && Bitmap.isRequired(field);
    }

    private void add(FieldModel field) {
        if (field.presence() == Presence.FLAG) {
            return; // no bytes of its own
        }
        if (!joinsRun(field)) {
            endRun();
            segments.add(new Single(field));
            return;
        }
        if (run.size() == MAX_FIELDS) {
            endRun();
        }
        run.add(field);
    }

    private void endRun() {
        if (!run.isEmpty()) {
            segments.add(new Run(run));
            run.clear();
        }
    }

    private List<Segment> done() {
        endRun();
        return segments;
    }

    /** Tells whether a record is too large for one method to handle all of it. */
    static boolean needPortions(RecordModel model) {
        return model.greatestId() > MAX_FIELDS;
    }

    /**
     * Distributes segments over methods.
     *
     * @param segments the segments, in order
     * @return the portions, each for a method, in order
     */
    static List<List<Segment>> portions(List<Segment> segments) {
        List<List<Segment>> portions = new ArrayList<>();
        List<Segment> portion = new ArrayList<>();
        int weight = 0;
        for (Segment segment : segments) {
            if (weight > 0 && weight + segment.weight() > MAX_FIELDS) {
                portions.add(portion);
                portion = new ArrayList<>();
                weight = 0;
            }
            portion.add(segment);
            weight += segment.weight();
        }
        if (weight > 0) {
            portions.add(portion);
        }
        return portions;
    }
}
