package se.samplats.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Which files a workbook is made of: its sheets, the texts that they share, and the formats of cells (ECMA-376). */
final class WorkbookParts {

    private final ZipFile zip;
    private final String workbook;

    /** Of each part that the workbook refers to: its kind and its name, by the id of the reference. */
    private final Map<String, Reference> references = new HashMap<>();

    private WorkbookParts(ZipFile zip, String workbook) {
        this.zip = zip;
        this.workbook = workbook;
    }

    /** @param part the name of the file */
    record Named(String name, String part) {}

    private record Reference(String kind, String part) {}

    static WorkbookParts of(ZipFile zip) throws IOException, XMLStreamException {
        WorkbookParts root = new WorkbookParts(zip, "");
        root.refer("_rels/.rels");
        WorkbookParts parts = new WorkbookParts(zip, root.only("officeDocument", "xl/workbook.xml"));
        int folder = parts.workbook.lastIndexOf('/') + 1;
        parts.refer(parts.workbook.substring(0, folder) + "_rels/" + parts.workbook.substring(folder) + ".rels");
        return parts;
    }

    List<Named> visibleSheets() throws IOException, XMLStreamException {
        List<Named> sheets = new ArrayList<>();
        try (XmlPart xml = open(workbook)) {
            for (String name = xml.next("workbook"); name != null; name = xml.next("workbook")) {
                String state = Objects.requireNonNullElse(xml.attribute("state"), "visible");
                Reference sheet = references.get(Objects.requireNonNullElse(xml.attribute("id"), ""));
                if (name.equals("sheet") && state.equals("visible") && sheet != null) {
                    sheets.add(new Named(Objects.requireNonNullElse(xml.attribute("name"), ""), sheet.part()));
                }
            }
        }
        return sheets;
    }

    CellTexts texts() throws IOException, XMLStreamException {
        List<String> shared = new ArrayList<>();
        if (isThere("sharedStrings")) {
            try (XmlPart xml = open(only("sharedStrings", ""))) {
                for (String name = xml.next("sst"); name != null; name = xml.next("sst")) {
                    if (name.equals("si")) {
                        shared.add(xml.text("si"));
                    }
                }
            }
        }
        List<Boolean> days = List.of();
        if (isThere("styles")) {
            try (XmlPart xml = open(only("styles", ""))) {
                days = CellTexts.daysAmong(xml);
            }
        }
        return new CellTexts(shared, days, isCountedFrom1904());
    }

    XmlPart open(String part) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("a part of the workbook is missing");
        }
        return new XmlPart(zip.getInputStream(entry));
    }

    private boolean isCountedFrom1904() throws IOException, XMLStreamException {
        try (XmlPart xml = open(workbook)) {
            for (String name = xml.next("workbook"); name != null; name = xml.next("workbook")) {
                String from1904 = xml.attribute("date1904");
                if (name.equals("workbookPr") && from1904 != null) {
                    return from1904.equals("1") || from1904.equals("true");
                }
            }
        }
        return false;
    }

    private void refer(String part) throws IOException, XMLStreamException {
        try (XmlPart xml = open(part)) {
            for (String name = xml.next("Relationships"); name != null; name = xml.next("Relationships")) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null) {
                    references.put(id, new Reference(type.substring(type.lastIndexOf('/') + 1), absolute(target)));
                }
            }
        }
    }

    /** A target stands from the root, or from the folder of the workbook. */
    private String absolute(String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : workbook.substring(0, workbook.lastIndexOf('/') + 1) + target;
    }

    private boolean isThere(String kind) {
        return references.values().stream().anyMatch(reference -> reference.kind.equals(kind));
    }

    private String only(String kind, String otherwise) {
        return references.values().stream()
                .filter(reference -> reference.kind.equals(kind))
                .map(Reference::part)
                .findFirst()
                .orElse(otherwise);
    }
}
