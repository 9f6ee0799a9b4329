const toolVersion = "0.1.0";
export { toolVersion as t };
