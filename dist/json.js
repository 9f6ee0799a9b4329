/** The report itself. Its keys stand in the order of the wire type, its lists are sorted: equal reports are equal bytes. */
const renderJson = (report) => `${JSON.stringify(report, null, 1)}\n`;
export { renderJson };
