package com.example.shipping;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import org.immutables.value.Value;

/** What Immutables makes has the name that is used: a method says where the builder is. */
@BinaryRecord
@Value.Immutable
@Value.Style(typeAbstract = "Abstract*", typeImmutable = "*")
public abstract class AbstractRoute {
    public abstract String getCarrier();

    public abstract List<String> getStops();

    static Route.Builder builder() {
        return Route.builder();
    }
}
