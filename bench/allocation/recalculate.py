"""Opens a workbook in LibreOffice headless over UNO, recalculates it hard some times, and tells how long each took.

Usage: recalculate.py PORT FILE TIMES. Prints one JSON object: load seconds, seconds of each recalculation, and the sums
of the last three columns (guarantee, basis, award) of every sheet.
"""
import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def desktop(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    while True:
        try:
            remote = resolver.resolve(address)
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            time.sleep(0.2)


def main():
    port, file, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
    office = desktop(port)
    hidden = PropertyValue("Hidden", 0, True, 0)
    start = time.monotonic()
    book = office.loadComponentFromURL(uno.systemPathToFileUrl(file), "_blank", 0, (hidden,))
    loaded = time.monotonic() - start
    seconds = []
    for _ in range(times):
        start = time.monotonic()
        book.calculateAll()
        seconds.append(time.monotonic() - start)
    sums = []
    for i in range(book.Sheets.Count):
        sheet = book.Sheets.getByIndex(i)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last, rows = cursor.RangeAddress.EndColumn, cursor.RangeAddress.EndRow
        data = sheet.getCellRangeByPosition(last - 2, 0, last, rows).getDataArray()
        sums.append([list(row) for row in data])
    print(json.dumps({"loaded": loaded, "seconds": seconds, "sums": sums}))
    book.close(True)
    try:
        office.terminate()
    except Exception:  # the office closes the connection as it goes
        pass


main()
