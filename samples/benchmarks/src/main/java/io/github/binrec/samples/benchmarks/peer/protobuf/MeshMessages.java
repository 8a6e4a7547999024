package io.github.binrec.samples.benchmarks.peer.protobuf;

import io.github.binrec.samples.benchmarks.data.Mesh;
import io.github.binrec.samples.benchmarks.data.Triangle;
import io.github.binrec.samples.benchmarks.data.Vector;
import io.github.binrec.samples.benchmarks.generated.protobuf.Protobuf;
import java.util.ArrayList;
import java.util.List;

/** Meshes as messages. */
final class MeshMessages {
    private MeshMessages() {}

    static Protobuf.Mesh of(Mesh mesh) {
        Protobuf.Mesh.Builder builder = Protobuf.Mesh.newBuilder();
        for (Triangle triangle : mesh.triangles()) {
            builder.addTriangles(Protobuf.Triangle.newBuilder()
                    .setA(of(triangle.a()))
                    .setB(of(triangle.b()))
                    .setC(of(triangle.c()))
                    .setNormal(of(triangle.normal()))
                    .build());
        }
        return builder.build();
    }

    private static Protobuf.Vector of(Vector vector) {
        return Protobuf.Vector.newBuilder()
                .setX(vector.x())
                .setY(vector.y())
                .setZ(vector.z())
                .build();
    }

    static Mesh toRecord(Protobuf.Mesh message) {
        List<Triangle> triangles = new ArrayList<>(message.getTrianglesCount());
        for (Protobuf.Triangle triangle : message.getTrianglesList()) {
            triangles.add(new Triangle(
                    toRecord(triangle.getA()),
                    toRecord(triangle.getB()),
                    toRecord(triangle.getC()),
                    toRecord(triangle.getNormal())));
        }
        return new Mesh(triangles);
    }

    private static Vector toRecord(Protobuf.Vector message) {
        return new Vector(message.getX(), message.getY(), message.getZ());
    }
}
