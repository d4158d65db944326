package se.samplats.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A part of a workbook, read element by element. Names are those without their namespace, of which there are several. */
final class XmlPart implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = reader(in);
    }

    /** No part of a workbook has a document type, and none is to name a file of this machine. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    /** The name of the next element that begins; null where there is none before the end of the one named, or of the part. */
    @Nullable
    String next(String within) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(within)) {
                return null;
            }
        }
        return null;
    }

    /** Of the element that has just begun; null where it has no such attribute. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The whole text of an element that holds nothing else. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** The text of an element that holds it in parts, each with its own look; how it is pronounced is none of it. */
    String text(String of) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (String name = next(of); name != null; name = next(of)) {
            if (name.equals("t")) {
                text.append(text());
            } else if (name.equals("rPh")) {
                skip(name);
            }
        }
        return text.toString();
    }

    private void skip(String element) throws XMLStreamException {
        String inner = next(element);
        while (inner != null) {
            inner = next(element);
        }
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        xml.close();
        in.close();
    }
}
