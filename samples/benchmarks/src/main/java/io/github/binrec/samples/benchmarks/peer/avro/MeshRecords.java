package io.github.binrec.samples.benchmarks.peer.avro;

import io.github.binrec.samples.benchmarks.data.Mesh;
import io.github.binrec.samples.benchmarks.data.Triangle;
import io.github.binrec.samples.benchmarks.data.Vector;
import io.github.binrec.samples.benchmarks.generated.avro.AvroMesh;
import io.github.binrec.samples.benchmarks.generated.avro.AvroTriangle;
import io.github.binrec.samples.benchmarks.generated.avro.AvroVector;
import java.util.ArrayList;
import java.util.List;

/** Meshes as specific records. */
final class MeshRecords {
    private MeshRecords() {}

    static AvroMesh of(Mesh mesh) {
        List<AvroTriangle> triangles = new ArrayList<>(mesh.triangles().size());
        for (Triangle triangle : mesh.triangles()) {
            AvroTriangle specific = new AvroTriangle();
            specific.setA(of(triangle.a()));
            specific.setB(of(triangle.b()));
            specific.setC(of(triangle.c()));
            specific.setNormal(of(triangle.normal()));
            triangles.add(specific);
        }
        return new AvroMesh(triangles);
    }

    private static AvroVector of(Vector vector) {
        // Not the constructor: it takes boxes.
        AvroVector specific = new AvroVector();
        specific.setX(vector.x());
        specific.setY(vector.y());
        specific.setZ(vector.z());
        return specific;
    }

    static Mesh toRecord(AvroMesh specific) {
        List<Triangle> triangles = new ArrayList<>(specific.getTriangles().size());
        for (AvroTriangle triangle : specific.getTriangles()) {
            triangles.add(new Triangle(
                    toRecord(triangle.getA()),
                    toRecord(triangle.getB()),
                    toRecord(triangle.getC()),
                    toRecord(triangle.getNormal())));
        }
        return new Mesh(triangles);
    }

    private static Vector toRecord(AvroVector specific) {
        return new Vector(specific.getX(), specific.getY(), specific.getZ());
    }
}
